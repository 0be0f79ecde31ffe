import type { Figure, FigureValue } from '../schemas/figure.ts';
import type { UnitName } from '../units.ts';
import { writeNumber, writeValue } from '../units.ts';
import type { YearValue } from './period.ts';
import { gapsIn, yearValues } from './period.ts';

/** Values that do not come from the body itself, as far as is known. They are drawn hollow. */
const notFirm: readonly FigureValue['status'][] = ['presumed', 'second-hand', 'our calculation'];

const list = new Intl.ListFormat('en-GB');

/**
 * Tells whether a value is known to be the body’s own.
 *
 * @param value a value of a series
 * @returns false for what is presumed, second-hand or worked out here
 */
export function isFirm({ status }: FigureValue): boolean {
  return !notFirm.includes(status);
}

/**
 * Writes a value with how exact it is, as it stands in a sentence.
 *
 * @param value a value of a series
 * @param series what has its unit
 * @param bare whether to leave the unit out, as tables do
 * @returns `about US$669 billion`, or `about 669`
 */
export function valueText({ sign, value }: FigureValue, series: { unit: UnitName }, bare = false): string {
  const text = bare ? writeNumber(value, series.unit) : writeValue(value, series.unit);
  return sign === undefined ? text : `${sign} ${text}`;
}

/**
 * Gives the latest value of a whole year: the answer to whoever asks for the series.
 *
 * @param figure a series
 * @returns the value, with its year
 * @throws if it has no value for a whole year; the checks say so
 */
export function latest(figure: Figure): YearValue {
  const last = yearValues(figure.values).at(-1);
  if (!last) throw new Error(`${figure.id} has no value for a whole year.`);
  return last;
}

/**
 * Says what a chart shows, in numbers made from its data: its text alternative, and the answer of search.
 *
 * @param figures the series in the chart
 * @returns one to three sentences
 */
export function chartSentence(figures: readonly Figure[]): string {
  const [first, second] = figures;
  if (!first) return '';
  return second ? comparison(first, second) : trend(first);
}

function trend(figure: Figure): string {
  const values = yearValues(figure.values);
  const [first] = values;
  if (!first) return '';
  const last = latest(figure);
  const highest = values.reduce((most, value) => (value.value > most.value ? value : most));
  const gaps = gapsIn(values.map(({ year }) => year));
  return [
    `From ${said(first, figure)} to ${said(last, figure)}.`,
    ...(highest.year === last.year ? [] : [`The highest is ${said(highest, figure)}.`]),
    ...(gaps.length === 0 ? [] : [`No value for ${list.format(gaps)}.`]),
  ].join(' ');
}

function said(value: YearValue, figure: Figure): string {
  return `${valueText(value, figure)} in ${value.year}${statusText(value)}`;
}

function statusText({ status }: FigureValue): string {
  return status === undefined ? '' : ` (${status})`;
}

/** A year for which two bodies give a value. */
export interface SharedYear {
  value: YearValue;
  other: YearValue;
}

/**
 * Finds the years that two series have in common.
 *
 * @param first a series
 * @param second another, of the same unit
 * @returns their values, by year
 */
export function sharedYears(first: Figure, second: Figure): SharedYear[] {
  const others = new Map(yearValues(second.values).map((value) => [value.year, value]));
  return yearValues(first.values).flatMap((value) => {
    const other = others.get(value.year);
    return other ? { value, other } : [];
  });
}

/**
 * Works out how much more the second body counts than the first.
 *
 * @param year the values of both
 * @returns per cent, rounded to whole ones; negative where it counts less
 */
export function perCentAbove({ value, other }: SharedYear): number {
  return Math.round((other.value / value.value - 1) * 100);
}

/** The last year both are known for: where they were equal, there would be no need of two. */
function comparison(first: Figure, second: Figure): string {
  const years = sharedYears(first, second).filter(({ value, other }) => isFirm(value) && isFirm(other));
  const last = years.at(-1);
  if (!last) return `No year is known for both ${first.body} and ${second.body}.`;
  const { value, other } = last;
  const share = perCentAbove(last);
  return (
    `For ${value.year} ${first.body} has ${valueText(value, first)}${statusText(value)} and ${second.body} ` +
    `${valueText(other, second)}, about ${Math.abs(share)} per cent ${share < 0 ? 'less' : 'more'} (our calculation). ` +
    `Both counts are known for ${years.length} ${years.length === 1 ? 'year' : 'years'} since ${years[0]?.value.year}.`
  );
}
