import { fullDate } from '../dates.ts';
import type { FigureValue } from '../schemas/figure.ts';

/** A value of a whole year, which can be drawn beside other years. */
export type YearValue = FigureValue & { year: number };

/**
 * Takes the whole years of a series; a part of a year beside them would look like a fall.
 *
 * @param values values of a series
 * @returns those of whole years, in order
 */
export function yearValues(values: readonly FigureValue[]): YearValue[] {
  return values.flatMap((value) =>
    value.period.length === 4 ? { ...value, year: Number(value.period) } : [],
  );
}

/**
 * Writes a period for readers.
 *
 * @param period a year, or two months as `2025-01/2025-09`
 * @returns `2024`, or `January 2025 to September 2025`
 */
export function periodText(period: string): string {
  const [first = '', last] = period.split('/');
  return last === undefined ? first : `${fullDate(first)} to ${fullDate(last)}`;
}

/**
 * Finds the years a series has no value for.
 *
 * @param years years it has one for, in order
 * @returns runs of years between the first and the last, as readers read them: `2004–2006`, `2020`; a word joiner keeps
 *   a run on one line
 */
export function gapsIn(years: readonly number[]): string[] {
  return years.flatMap((year, index) => {
    const next = years[index + 1];
    if (next === undefined || next === year + 1) return [];
    return next === year + 2 ? `${year + 1}` : `${year + 1}–\u2060${next - 1}`;
  });
}

/**
 * Lists the years of an axis.
 *
 * @param first its first year
 * @param last its last
 * @returns every year from the first to the last
 */
export function yearsFromTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Chooses the years that are written under an axis: the first, the last, and round ones between that stand clear of
 * both.
 *
 * @param years every year of the axis, in order
 * @returns those to write
 */
export function labelledYears(years: readonly number[]): number[] {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const step = years.length <= 8 ? 1 : 5;
  const clear = years.length <= 8 ? 1 : years.length / 8;
  const between = years.filter((year) => year % step === 0 && year - first >= clear && last - year >= clear);
  return [...new Set([first, ...between, last])];
}
