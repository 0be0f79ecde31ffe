import { expect, test } from 'vitest';
import { chartSentence, latest } from '../../../src/figures/sentence.ts';
import { series } from './series.ts';

// Units do not part from their numbers, nor years from years; here that is left out.
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

test('a series is said from its first to its last value, with how firm they are and the years it has no value for', () => {
  const figure = series([
    { period: '2003', value: 59.6 },
    { period: '2007', value: 171.1 },
    { period: '2008', value: 196.9 },
    { period: '2010', value: 235.5, sign: 'about', status: 'preliminary' },
  ]);
  expect(plain(chartSentence([figure]))).toBe(
    'From US$59.6 billion in 2003 to about US$235.5 billion in 2010 (preliminary). No value for 2004–2006 and 2009.',
  );
});

test('a series that has fallen is said with its highest value', () => {
  const figure = series(
    [
      { period: '2008', value: 11 },
      { period: '2009', value: 12.5 },
      { period: '2010', value: 9 },
    ],
    { unit: 'per cent' },
  );
  expect(plain(chartSentence([figure]))).toBe(
    'From 11.0 per cent in 2008 to 9.0 per cent in 2010. The highest is 12.5 per cent in 2009.',
  );
});

test('months of a year are no year: the latest value is that of the last whole one', () => {
  const figure = series([
    { period: '2023', value: 6.41 },
    { period: '2024', value: 6.99 },
    { period: '2025-01/2025-09', value: 5.57 },
  ]);
  expect(latest(figure).value).toBe(6.99);
  expect(chartSentence([figure])).not.toContain('2025');
});

test('two bodies are compared in the last year that both are known for, and by whom', () => {
  const asean = series(
    [
      { period: '2019', value: 507.9 },
      { period: '2021', value: 669, status: 'presumed' },
      { period: '2023', value: 696.7 },
    ],
    { body: 'ASEAN' },
  );
  const china = series(
    [
      { period: '2019', value: 641.5 },
      { period: '2021', value: 879 },
      { period: '2024', value: 982.3 },
    ],
    { body: 'China Customs' },
  );
  const said =
    'For 2019 ASEAN has US$507.9 billion and China Customs US$641.5 billion, about 26 per cent more (our calculation). Both counts are known for 1 year since 2019.';
  expect(plain(chartSentence([asean, china]))).toBe(said);
});
