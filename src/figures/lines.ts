import type { Element } from 'hast';
import { s } from 'hastscript';
import { writeNumber } from '../units.ts';
import type { Drawn, Frame } from './frame.ts';
import { percent } from './frame.ts';
import type { YearValue } from './period.ts';
import { isFirm } from './sentence.ts';

/** Half the side of the square that stands for a value of the second series. */
const half = 3.5;

/** How far a label reaches to the left on a narrow screen, in per cent of the width. */
const labelWidth = 35;

/**
 * Draws several series as points, joined where one year follows the other: a gap stays a gap. A hairline joins what
 * the bodies give for the same year.
 *
 * @param series the series, in the order of their styles
 * @param frame where years and values lie
 * @returns hairlines, lines, points, and at the last point of each whose it is
 */
export function drawLines(series: readonly Drawn[], frame: Frame): Element[] {
  return [
    ...hairlines(series, frame),
    ...series.map((one, index) =>
      s('g', { className: [`series-${index + 1}`] }, [
        ...one.values.flatMap((value, at) => joined(one.values[at - 1], value, frame)),
        ...one.values.map((value) => point(value, index, frame)),
        ...label(one, series, frame),
      ]),
    ),
  ];
}

function hairlines(series: readonly Drawn[], frame: Frame): Element[] {
  const byYear = Map.groupBy(
    series.flatMap(({ values }) => values),
    ({ year }) => year,
  );
  return [...byYear].flatMap(([year, values]) => {
    if (values.length < 2) return [];
    const heights = values.map(({ value }) => frame.y(value));
    const x = percent(frame.x(year));
    return s('line', {
      className: ['between'],
      x1: x,
      x2: x,
      y1: Math.min(...heights),
      y2: Math.max(...heights),
    });
  });
}

function joined(before: YearValue | undefined, value: YearValue, { x, y }: Frame): Element[] {
  if (before?.year !== value.year - 1) return [];
  return [
    s('line', {
      x1: percent(x(before.year)),
      y1: y(before.value),
      x2: percent(x(value.year)),
      y2: y(value.value),
    }),
  ];
}

/** A circle for the first series, a square for the next: told apart without colour. */
function point(value: YearValue, index: number, { x, y }: Frame): Element {
  const className = isFirm(value) ? null : 'hollow';
  const at = { x: percent(x(value.year)), y: y(value.value) };
  return index === 0
    ? s('circle', { className, cx: at.x, cy: at.y, r: half + 0.5 })
    : s('rect', { className, ...at, width: 2 * half, height: 2 * half });
}

/** Below the line where another series lies above its last point, else above; clear of the points it stands over. */
function label({ figure, values }: Drawn, series: readonly Drawn[], { x, y }: Frame): Element[] {
  const last = values.at(-1);
  if (!last) return [];
  const over = values.filter(({ year }) => x(year) > x(last.year) - labelWidth).map(({ value }) => y(value));
  const below = series.some(({ values }) =>
    values.some(({ year, value }) => year === last.year && value > last.value),
  );
  const place = {
    className: 'name',
    x: percent(Math.min(x(last.year) + 2, 100)),
    y: below ? Math.max(...over) + 22 : Math.min(...over) - 11,
  };
  return [s('text', place, `${figure.label} ${writeNumber(last.value, figure.unit)}`)];
}
