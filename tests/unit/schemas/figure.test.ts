import { expect, test } from 'vitest';
import { figureSchema } from '../../../src/schemas/figure.ts';

const value = { period: '2003', value: 59.6, sources: ['un'] };
const required = {
  title: 'Trade by the count of the United Nations',
  label: 'UN',
  measures: 'Trade in both directions.',
  unit: 'US$ billion',
  body: 'United Nations',
  basis: 'calendar year',
  values: [value, { ...value, period: '2004' }],
};

function reasons(figure: unknown): string[] {
  const result = figureSchema.safeParse(figure);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('a year may be written as a number, and a value has no other values unless given', () => {
  const read = figureSchema.parse({
    ...required,
    values: [
      { ...value, period: 2003 },
      { ...value, period: 2004 },
    ],
  });
  expect(read.values[0]).toEqual({ ...value, others: [] });
});

test('months of a year are a period too', () => {
  expect(reasons({ ...required, values: [value, { ...value, period: '2025-01/2025-09' }] })).toEqual([]);
});

test.each([
  [{ unit: undefined }, /^unit: Invalid option/],
  [{ unit: 'million' }, /^unit: Invalid option/],
  [{ body: '' }, /^body: Too small/],
  [{ values: [value] }, /^values: Too small/],
  [{ values: [value, { ...value, period: '2025-13/2025-14' }] }, /^values\.1\.period: Expected a year/],
  [{ values: [value, { ...value, value: '70' }] }, /^values\.1\.value: .*expected number/],
  [{ values: [value, { ...value, sources: [] }] }, /^values\.1\.sources: Too small/],
  [{ values: [value, { ...value, status: 'guessed' }] }, /^values\.1\.status: Invalid option/],
  [{ values: [value, { ...value, year: 2004 }] }, /^values\.1: Unrecognized key/],
])('%j is refused, and the reason says what would do', (field, reason) => {
  expect(reasons({ ...required, ...field })).toEqual([expect.stringMatching(reason) as string]);
});
