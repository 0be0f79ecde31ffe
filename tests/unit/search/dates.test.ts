import { expect, test } from 'vitest';
import { spellDates } from '../../../src/search/dates.ts';

test.each([
  ['2025-10-28', '28 October 2025'],
  ['2025/5/02', '2 May 2025'],
  ['2025.10.28', '28 October 2025'],
  ['28/10/2025', '28 October 2025'],
  ['28.10.2025', '28 October 2025'],
  ['10/28/2025', '28 October 2025'],
  ['2025年10月28日', '28 October 2025'],
  ['2025年10月峰会', 'October 2025 峰会'],
  ['summit of 28-10-2025, Kuala Lumpur', 'summit of 28 October 2025 , Kuala Lumpur'],
  ['plan of 2021-25', 'plan of 2021 2025'],
  ['2016–20', '2016 2020'],
])('%s is read as %s', (typed, read) => {
  expect(spellDates(typed).trim().replaceAll(/ +/g, ' ')).toBe(read);
});

test.each([
  'plan of action 2021-2025',
  'ACFTA 3.0',
  '772.4. Then',
  '24-25 October 2025',
  '1.2.3',
  '10+1',
  'trade 2025-10',
  '',
])('no date is read into %j', (typed) => {
  expect(spellDates(typed)).toBe(typed);
});
