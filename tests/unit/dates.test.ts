import { expect, test, vi } from 'vitest';
import { fullDate, leadingDate } from '../../src/dates.ts';

test.each([
  ['2025-10-28', '28 October 2025'],
  ['2026-01-01', '1 January 2026'],
  ['2025-10', 'October 2025'],
  ['2025', '2025'],
])('%s is written %s', (date, written) => {
  expect(fullDate(date)).toBe(written);
});

test('a date is the same day wherever the site is built', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(fullDate('2025-10-28')).toBe('28 October 2025');
});

test.each([
  ['28 October 2025', '2025-10-28', ''],
  ['6 November 2001', '2001-11-06', ''],
  ['July 1996', '1996-07', ''],
  ['2026', '2026', ''],
  ['29 November 2004, the day of the plan', '2004-11-29', 'the day of the plan'],
])('%s is the date %s', (text, date, rest) => {
  expect(leadingDate(text)).toEqual({ date, rest });
});

test.each(['November', '3 Octember 2020', '31 November 2020', ''])('“%s” is no date', (text) => {
  expect(leadingDate(text)).toBeUndefined();
});
