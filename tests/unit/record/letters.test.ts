import { expect, test } from 'vitest';
import { firstOfLetters } from '../../../src/record/letters.ts';

test('a letter leads to the first name that begins with it, with or without an accent; figures are one', () => {
  const names = ['28th summit', '47th summit', 'ACFTA', 'Álvaro', 'code'].map((name) => ({
    name,
    id: `id-${name}`,
  }));
  expect(firstOfLetters(names)).toEqual([
    { letter: '0–9', id: 'id-28th summit' },
    { letter: 'A', id: 'id-ACFTA' },
    { letter: 'C', id: 'id-code' },
  ]);
});
