// Made once: a formatter costs far more than a date.
const formats = new Map<number, Intl.DateTimeFormat>([
  [4, new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' })],
  [7, new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' })],
  [10, new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })],
]);

/**
 * Writes a date in full, as the site does everywhere.
 *
 * @param date a day, month or year in ISO form: `2025-10-28`, `2025-10` or `2025`
 * @returns `28 October 2025`, `October 2025` or `2025`
 * @throws if it has none of these forms
 */
export function fullDate(date: string): string {
  const format = formats.get(date.length);
  if (!format) throw new Error(`“${date}” is not a date such as 2025-10-28, 2025-10 or 2025.`);
  return format.format(new Date(date));
}
