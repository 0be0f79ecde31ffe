import { describe, expect, test } from 'vitest';
import { isoDate, partialDate } from '../../../src/schemas/date.ts';

/** What the schema makes of a value, or why it refuses it. */
function read(schema: typeof isoDate | typeof partialDate, value: unknown): string | undefined {
  const result = schema.safeParse(value);
  return result.success ? result.data : result.error.issues[0]?.message;
}

describe('a day', () => {
  // Astro's reader of front matter makes a Date of an unquoted day; ours leaves it as text.
  test.each(['2026-11-22', new Date('2026-11-22T00:00:00Z')])('%s is that day as text', (value) => {
    expect(read(isoDate, value)).toBe('2026-11-22');
  });

  test.each(['2026-11', '22 November 2026', '2026-02-30', '2026-11-22T10:00'])(
    '“%s” is refused, and the form it should have is named',
    (value) => {
      expect(read(isoDate, value)).toBe('Expected a day as 2026-11-22');
    },
  );
});

describe('a date known in part', () => {
  test.each([
    ['2025-10-28', '2025-10-28'],
    ['2024-02-29', '2024-02-29'],
    ['2025-10', '2025-10'],
    ['2025', '2025'],
    [2025, '2025'],
    [new Date('2025-10-28T00:00:00Z'), '2025-10-28'],
  ])('%s is kept as far as it is known', (value, text) => {
    expect(read(partialDate, value)).toBe(text);
  });

  // The last two would be shown to readers as a day in March.
  test.each([
    '2025-13',
    '2025-00',
    '2025-10-32',
    '25-10-28',
    'October 2025',
    '',
    null,
    '2025-02-30',
    '2025-02-29',
  ])('“%s” is refused, and the forms it could have are named', (value) => {
    expect(read(partialDate, value)).toBe('Expected a date as 2025-10-28, 2025-10 or 2025');
  });
});
