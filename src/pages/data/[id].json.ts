// Every dataset as JSON: `/data/trade-asean.json`.
import type { APIContext } from 'astro';
import type { Dataset } from '../../datasets/dataset.ts';
import { jsonOf } from '../../datasets/dataset.ts';
import { datasetPaths } from '../../record/datasets.ts';
import { fullAddress } from '../../record/links.ts';

export const getStaticPaths = datasetPaths;

/**
 * Writes a dataset as JSON.
 *
 * @param context Astro's, with the dataset
 * @returns the file
 */
export function GET({ props }: APIContext<{ dataset: Dataset }>): Response {
  return new Response(jsonOf(props.dataset, fullAddress('/data/')), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
