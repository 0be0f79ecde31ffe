import { afterEach, expect, test, vi } from 'vitest';
import { fullDate } from '../../../src/cite/date.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

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
