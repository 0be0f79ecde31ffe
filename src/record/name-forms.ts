import { stemsIn } from '../search/strength.ts';

/**
 * Chooses the other forms of a name that tell its readers something: not those that only leave out, bend or turn round
 * words of the name, which search knows and no reader has to be told.
 *
 * @param name the name with its short forms
 * @param forms its other forms
 * @returns those with a word that the name has not, in their order
 */
export function tellingForms(name: readonly string[], forms: readonly string[]): string[] {
  const known = new Set(name.flatMap(stemsIn));
  return forms.filter((form) => !stemsIn(form).every((word) => known.has(word)));
}
