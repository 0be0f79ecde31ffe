import { scaleBand } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { fullDate } from '../dates.ts';
import { percent } from './frame.ts';
import { gapsIn, labelledYears, yearsFromTo } from './period.ts';

/** A mark, from one to the next that stands on it, and from the line of years to the first, in pixels. */
const radius = 4.5;
const step = 12;
const clear = 4;
/** Air above the highest mark. */
const head = 8;
/** Room for the years beneath the line. */
const foot = 26;

const list = new Intl.ListFormat('en-GB');

/**
 * Draws dates on a line of years: a mark for each, those of one year on one another, the latest in the accent. A year
 * without one is a gap.
 *
 * @param dates in ISO form, as far as each is known: `2025-10-28`, `2025-10` or `2025`; at least one
 * @param labelledBy id of the element that says what it shows
 * @returns the `svg` element
 */
export function drawTimeline(dates: readonly string[], labelledBy: string): Element {
  const sorted = [...dates].sort();
  const byYear = Map.groupBy(sorted, yearOf);
  const all = yearsFromTo(...ends([...byYear.keys()]));
  // Half of the first and of the last year that is written stands beyond its mark.
  const band = scaleBand<number>().domain(all).range([4, 96]).padding(0.28);
  const height = head + clear + step * Math.max(...[...byYear.values()].map(({ length }) => length));
  const middle = (year: number) => percent((band(year) ?? 0) + band.bandwidth() / 2);
  const svg = { role: 'img', ariaLabelledBy: labelledBy, width: '100%', height: height + foot };
  return s('svg', svg, [
    ...[...byYear].flatMap(([year, { length }]) =>
      Array.from({ length }, (_, index) =>
        s('circle', {
          className: ['event', ...(year === all.at(-1) && index === length - 1 ? ['last'] : [])],
          cx: middle(year),
          cy: height - step * (index + 0.5) - clear,
          r: radius,
        }),
      ),
    ),
    s('g', { className: ['rule', 'zero'] }, s('line', { x2: '100%', y1: height, y2: height })),
    ...labelledYears(all).map((year) =>
      s('text', { className: ['year'], x: middle(year), y: height + foot - 6 }, `${year}`),
    ),
  ]);
}

/**
 * Says what a time line shows: its text alternative.
 *
 * @param dates as they are drawn
 * @returns `28 entries, from 16 December 1997 to 28 October 2025. None in 2006 and 2008.`
 */
export function timelineSentence(dates: readonly string[]): string {
  const [first = '', last = ''] = ends([...dates].sort());
  const gaps = gapsIn([...new Set(dates.map(yearOf))].sort());
  const none = gaps.length === 0 ? '' : ` None in ${list.format(gaps)}.`;
  return `${dates.length} entries, from ${fullDate(first)} to ${fullDate(last)}.${none}`;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function ends<Value>(sorted: readonly Value[]): [Value, Value] {
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) throw new Error('A time line has at least one date.');
  return [first, last];
}
