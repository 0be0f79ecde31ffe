import type { Field } from './dataset.ts';

/** Field that says what a row rests on; in every dataset. */
export const sourcesField: Field = {
  name: 'sources',
  meaning: 'Keys of the sources, which are ids in the dataset “sources”.',
  unit: 'list of keys',
  from: 'This record.',
};

/**
 * Describes a field of words.
 *
 * @param name its name
 * @param meaning what it holds, in a sentence
 * @returns the field
 */
export function textField(name: string, meaning: string): Field {
  return { name, meaning, unit: 'text', from: 'The row’s sources.' };
}
