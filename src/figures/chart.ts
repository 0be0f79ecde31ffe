import { scaleBand, scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Figure } from '../schemas/figure.ts';
import { drawColumns } from './columns.ts';
import type { Drawn, Frame } from './frame.ts';
import { percent } from './frame.ts';
import { drawLines } from './lines.ts';
import { labelledYears, yearValues, yearsFromTo } from './period.ts';

const height = 240;
const top = 34;
const foot = height - 26;
/** Room for the labels of the rules, in per cent. */
const left = 10;
/** Share of a year that stays clear beside its column; more where few years would make slabs of their columns. */
const clear = 0.28;
const widest = 6;

/**
 * Draws series by year as SVG that follows the page’s colours by class names: columns for one, lines with the body’s
 * name on each for several.
 *
 * @param figures the series, of one unit
 * @param labelledBy id of the element that says what the chart shows
 * @returns the `svg` element
 */
export function drawChart(figures: readonly Figure[], labelledBy: string): Element {
  const series = fromFirstSharedYear(
    figures.map((figure) => ({ figure, values: yearValues(figure.values) })),
  );
  const [only, ...others] = series;
  const years = series.flatMap(({ values }) => values.map(({ year }) => year));
  const all = yearsFromTo(Math.min(...years), Math.max(...years));
  const width = 100 - left;
  const apart = Math.max(clear, (width - widest * all.length) / (width - widest));
  const band = scaleBand<number>().domain(all).range([left, 100]).paddingInner(apart).paddingOuter(0);
  const most = Math.max(...series.flatMap(({ values }) => values.map(({ value }) => value)));
  const y = scaleLinear([0, most], [foot, top]).nice(4);
  const frame: Frame = {
    x: (year) => (band(year) ?? 0) + band.bandwidth() / 2,
    column: band.bandwidth(),
    y: (value) => Math.round(y(value) * 10) / 10,
    foot,
  };
  return s('svg', { role: 'img', ariaLabelledBy: labelledBy, width: '100%', height }, [
    ...y
      .ticks(4)
      .map((tick) =>
        s('g', { className: tick === 0 ? ['rule', 'zero'] : ['rule'] }, [
          s('line', { x2: '100%', y1: frame.y(tick), y2: frame.y(tick) }),
          ...(tick === 0 ? [] : [s('text', { y: frame.y(tick) - 4 }, tick.toLocaleString('en-GB'))]),
        ]),
      ),
    ...(only && others.length === 0 ? drawColumns(only, frame) : drawLines(series, frame)),
    ...labelledYears(all).map((year) => {
      // In the middle of its column the last would stand out over the edge.
      const place =
        year === all.at(-1)
          ? { className: ['last-year'], x: '100%' }
          : { className: ['year'], x: percent(frame.x(year)) };
      return s('text', { ...place, y: height - 6 }, `${year}`);
    }),
  ]);
}

/** What one series has before the other begins cannot be compared, and stands in that series’ own chart. */
function fromFirstSharedYear(series: Drawn[]): Drawn[] {
  const start = Math.max(...series.map(({ values }) => values[0]?.year ?? 0));
  return series.map(({ figure, values }) => ({
    figure,
    values: values.filter(({ year }) => year >= start),
  }));
}
