const formats: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * Writes a date in full, as the site does everywhere.
 *
 * @param date a day, month or year in ISO form: `2025-10-28`, `2025-10` or `2025`
 * @returns `28 October 2025`, `October 2025` or `2025`
 */
export function fullDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { ...formats[date.length], timeZone: 'UTC' }).format(
    new Date(date),
  );
}
