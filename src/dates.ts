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

/** Names of the months, as dates are written. */
export const months: readonly string[] = Array.from({ length: 12 }, (_, index) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, index)),
);

/** A date as a cell of a table begins with it: day and month may be unknown. */
const written = /^(?:(?:(\d{1,2}) )?(\p{L}+) )?(\d{4})(?=[\s,;]|$)/u;

/**
 * Reads the date a text begins with, as the site writes dates.
 *
 * @param text `28 October 2025`, `July 1996` or `2026`, and what is said about it
 * @returns the date in ISO form as far as it is given, and the rest; undefined if it begins with none, or with a day
 *   that does not exist
 */
export function leadingDate(text: string): { date: string; rest: string } | undefined {
  const [found, day, month, year] = written.exec(text) ?? [];
  if (found === undefined || year === undefined) return undefined;
  const number = month === undefined ? [] : [months.indexOf(month) + 1];
  const date = [year, ...number, ...(day === undefined ? [] : [Number(day)])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  // What is no date, such as 31 November, comes back as another or as none.
  const time = Date.parse(date);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return undefined;
  return { date, rest: text.slice(found.length).replace(/^[,;]\s*/, '') };
}
