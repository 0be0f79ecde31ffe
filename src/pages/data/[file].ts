import type { APIContext } from 'astro';
import type { Dataset } from '../../datasets/dataset.ts';
import { csvOf, jsonOf } from '../../datasets/dataset.ts';
import { allDatasets } from '../../record/datasets.ts';
import { fullAddress } from '../../record/links.ts';

const formats = {
  csv: { write: csvOf, type: 'text/csv; charset=utf-8; header=present' },
  json: { write: jsonOf, type: 'application/json; charset=utf-8' },
};

/** Every dataset in every format: `/data/trade-asean.csv`. */
export async function getStaticPaths() {
  return (await allDatasets()).flatMap((dataset) =>
    Object.entries(formats).map(([extension, format]) => ({
      params: { file: `${dataset.id}.${extension}` },
      props: { dataset, format },
    })),
  );
}

/**
 * Writes one file of data.
 *
 * @param context Astro's, with the dataset and its format
 * @returns the file
 */
export function GET({ props }: APIContext<{ dataset: Dataset; format: (typeof formats)['json'] }>): Response {
  const { dataset, format } = props;
  return new Response(format.write(dataset, fullAddress('/data/')), {
    headers: { 'content-type': format.type },
  });
}
