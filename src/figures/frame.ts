import type { Figure } from '../schemas/figure.ts';
import type { YearValue } from './period.ts';

/** Where years and values lie in a chart. */
export interface Frame {
  /** Middle of a year, in per cent of the width: letters keep their size on every screen, only distances grow. */
  x(year: number): number;
  /** Width of a year’s column, in per cent. */
  column: number;
  /** Height of a value from the top, in pixels. */
  y(value: number): number;
  /** Where zero lies. */
  foot: number;
}

/** A series as a chart draws it. */
export interface Drawn {
  figure: Figure;
  values: YearValue[];
}

/**
 * Writes a share of the width.
 *
 * @param share in per cent
 * @returns `12.5%`, short enough not to weigh
 */
export function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
