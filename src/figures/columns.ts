import type { Element } from 'hast';
import { s } from 'hastscript';
import { writeNumber } from '../units.ts';
import type { Drawn, Frame } from './frame.ts';
import { percent } from './frame.ts';
import { isFirm } from './sentence.ts';

/**
 * Draws one series as columns: a year without a value is a place without a column.
 *
 * @param series the series
 * @param frame where years and values lie
 * @returns columns, and labels of the first and the last
 */
export function drawColumns({ figure, values }: Drawn, frame: Frame): Element[] {
  const last = values.length - 1;
  return values.flatMap((value, index) => {
    const y = frame.y(value.value);
    const x = frame.x(value.year);
    const kinds = [...(index === last ? ['last'] : []), ...(isFirm(value) ? [] : ['hollow'])];
    const column = s('rect', {
      className: ['column', ...kinds],
      x: percent(x - frame.column / 2),
      y,
      width: percent(frame.column),
      height: Math.round((frame.foot - y) * 10) / 10,
    });
    if (index !== 0 && index !== last) return [column];
    const place =
      index === last ? { className: ['last'], x: '100%' } : { className: ['first'], x: percent(x) };
    return [column, s('text', { ...place, y: y - 7 }, writeNumber(value.value, figure.unit))];
  });
}
