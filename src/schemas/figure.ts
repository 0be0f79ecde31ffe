import { z } from 'astro/zod';
import { units } from '../units.ts';
import { id } from './id.ts';
import { eachOnce, onceOnly } from './once.ts';
import { words } from './words.ts';

const unitNames = Object.keys(units) as [keyof typeof units, ...(keyof typeof units)[]];

/** A year, `2024`, or the months of one, `2025-01/2025-09`: ISO 8601. */
const period = z.coerce
  .string()
  .regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])\/\d{4}-(0[1-9]|1[0-2]))?$/, {
    error: 'Expected a year as 2024, or months as 2025-01/2025-09',
    abort: true,
  })
  .refine(isForward, 'Expected months of one year, the earlier first: 2025-01/2025-09');

function isForward(months: string): boolean {
  const [first = '', last = first] = months.split('/');
  return first <= last && first.slice(0, 4) === last.slice(0, 4);
}

/** Another value that the same body is said to have given for the same period. */
export const otherSchema = z.strictObject({
  /** The value, in the unit of the series. Required. */
  value: z.number(),
  /** Who gives it, or when it was given, as it follows the value: “by the Lao trade minister”. Required. */
  said: words,
  /** Where it was read, by keys of sources. Required; at least one. */
  sources: z.array(id).min(1).refine(eachOnce, onceOnly),
});

export const valueSchema = z.strictObject({
  /** What the value is for. Required; each period once. Only whole years are drawn. */
  period,
  /** The value, in the unit of the series. Required. */
  value: z.number(),
  /** How exact it is. Without it, the source gives it as it stands here. */
  sign: z.enum(['about', 'more than']).optional(),
  /**
   * How firm it is. Without it, it is given as the body’s. `presumed`: the source names no body. `second-hand`: no
   * document of the body was seen. `our calculation`: worked out here. These three are drawn hollow.
   */
  status: z
    .enum(['preliminary', 'revised', 'first published', 'presumed', 'second-hand', 'our calculation'])
    .optional(),
  /** What a reader should know of this value; may cite, `[^key]`. Without it nothing is said. */
  note: words.optional(),
  /** Where it was read, by keys of sources. Required; at least one. */
  sources: z.array(id).min(1).refine(eachOnce, onceOnly),
  /** Other values given for the same period, which are recorded and never averaged. Without them there are none. */
  others: z.array(otherSchema).default([]),
});

/**
 * A statistical series of one body: a file of `content/figures/`. Its file name is its key and part of its addresses,
 * `/data/trade-asean.csv`, and never changes.
 */
export const figureSchema = z.strictObject({
  /** What the series is, as a heading above its chart. Required. */
  title: words,
  /** What the lines of a chart and lists call it; names the body. Required. */
  label: words.max(40),
  /** What is counted, in one sentence. Required. */
  measures: words,
  /** Unit of every value. Required. */
  unit: z.enum(unitNames),
  /** Whose statistics they are. Required; one body a series. */
  body: words,
  /** What the values are for. Required; so far all series are by calendar year. */
  basis: z.literal('calendar year'),
  /**
   * What readers ask for by it together with a year: `trade`, for “trade 2019”; more with commas between. Without it, a
   * year of the series is found only as a number in its table.
   */
  asked: words.optional(),
  /** What a reader should know of the series as a whole; may cite, `[^key]`. Without it nothing is said. */
  note: words.optional(),
  /** The values, earliest first. Required; at least two, since one alone is no series. */
  values: z.array(valueSchema).min(2),
});

export type Figure = z.infer<typeof figureSchema> & {
  /** Its file name without the ending. */
  id: string;
};

export type FigureValue = Figure['values'][number];
