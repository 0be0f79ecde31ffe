// Every dataset as CSV: `/data/trade-asean.csv`. Each format has a file of its own that is named after its ending: else
// Astro’s server for editors expects a slash at the end of the address.
import type { APIContext } from 'astro';
import type { Dataset } from '../../datasets/dataset.ts';
import { csvOf } from '../../datasets/dataset.ts';
import { datasetPaths } from '../../record/datasets.ts';

export const getStaticPaths = datasetPaths;

/**
 * Writes a dataset as CSV.
 *
 * @param context Astro's, with the dataset
 * @returns the file
 */
export function GET({ props }: APIContext<{ dataset: Dataset }>): Response {
  return new Response(csvOf(props.dataset), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
}
