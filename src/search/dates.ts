/** The year first, as computers and Chinese write it; Chinese may leave out the day. */
const yearFirst = /\b(\d{4})[-/.年](\d\d?)[-/.月](?:(\d\d?)(?!\d)日?)?/g;
const dayFirst = /\b(\d\d?)[-/.](\d\d?)[-/.](\d{4})\b/g;

/** Years from one to another, the latter shortened; up to 12 it may be a month. */
const years = /\b(20\d\d)[-–](1[3-9]|[2-9]\d)\b/g;

/**
 * Puts the dates of a query that are written in numbers into the form in which the record has them.
 *
 * @param text a query as typed
 * @returns the same, with `28 October 2025` for 2025-10-28, 28/10/2025, 10/28/2025 and 2025年10月28日, and `2021 2025` for
 *   2021-25
 */
export function spellDates(text: string): string {
  return text
    .replace(years, '$1 20$2')
    .replace(yearFirst, inWords)
    .replace(dayFirst, (_, day, month, year) => {
      // Where the second number can be no month, the first is.
      return month > 12 ? inWords(_, year, day, month) : inWords(_, year, month, day);
    });
}

function inWords(_: string, year: string, month: string, day = ''): string {
  const name = new Date(0, Number(month) - 1).toLocaleDateString('en', { month: 'long' });
  return ` ${Number(day) || ''} ${name} ${year} `;
}
