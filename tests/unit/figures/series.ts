import type { z } from 'astro/zod';
import type { Figure } from '../../../src/schemas/figure.ts';
import { figureSchema } from '../../../src/schemas/figure.ts';

/**
 * Makes a series for a test.
 *
 * @param values its values; what is left out is filled in
 * @param fields what else is to differ
 * @returns the series
 */
export function series(
  values: (Omit<z.input<typeof figureSchema>['values'][number], 'sources'> & { sources?: string[] })[],
  fields: Partial<z.input<typeof figureSchema>> = {},
): Figure {
  return {
    id: 'trade-un',
    ...figureSchema.parse({
      title: 'Trade by the count of the United Nations',
      label: 'UN',
      measures: 'Trade in both directions.',
      unit: 'US$ billion',
      body: 'United Nations',
      basis: 'calendar year',
      ...fields,
      values: values.map((value) => ({ sources: ['un'], ...value })),
    }),
  };
}
