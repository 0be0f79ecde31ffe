import type { DataCatalog, Dataset as DatasetThing } from 'schema-dts';
import type { CitedPlace } from '../cite/csl.ts';
import type { Dataset } from '../datasets/dataset.ts';

/**
 * Describes what can be downloaded, each dataset with where it can be had.
 *
 * @param datasets the datasets
 * @param place the page that lists them
 * @returns the description
 */
export function dataCatalog(
  datasets: readonly Dataset[],
  { url, page: name, updated }: CitedPlace,
): DataCatalog {
  return {
    '@type': 'DataCatalog',
    '@id': url,
    name,
    dataset: datasets.map((one) => describe(one, url, updated)),
  };
}

function describe({ id, title, description, years }: Dataset, page: string, updated: string): DatasetThing {
  return {
    '@type': 'Dataset',
    '@id': `${page}#${id}`,
    url: `${page}#${id}`,
    name: title,
    description,
    dateModified: updated,
    ...(years !== undefined && { temporalCoverage: years }),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${page}${id}.csv` },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${page}${id}.json` },
    ],
  };
}
