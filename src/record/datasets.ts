// All that the record offers as data.
import type { Dataset } from '../datasets/dataset.ts';
import { glossaryDataset, peopleDataset, sourcesDataset } from '../datasets/entries.ts';
import { seriesDataset } from '../datasets/series.ts';
import { allFigures, allPeople, allSources, allTerms } from './entries.ts';
import { once } from './once.ts';

/** Gives every dataset: series first, then lists. */
export const allDatasets = once(async (): Promise<Dataset[]> => {
  const figures = [...(await allFigures()).values()].sort((a, b) => a.id.localeCompare(b.id, 'en'));
  return [
    ...figures.map(seriesDataset),
    glossaryDataset(await allTerms()),
    peopleDataset(await allPeople()),
    sourcesDataset([...(await allSources()).values()].sort((a, b) => a.id.localeCompare(b.id, 'en'))),
  ];
});
