// All that the record offers as data.
import { readFileSync } from 'node:fs';
import type { Dataset } from '../datasets/dataset.ts';
import { glossaryDataset, peopleDataset, sourcesDataset } from '../datasets/entries.ts';
import { milestonesDataset, summitsDataset } from '../datasets/meetings.ts';
import { seriesDataset } from '../datasets/series.ts';
import { allFigures, allPeople, allSources, allTerms } from './entries.ts';
import { once } from './once.ts';
import { allPages } from './pages.ts';

/** Gives every dataset: series first, then lists. */
export const allDatasets = once(async (): Promise<Dataset[]> => {
  const figures = [...(await allFigures()).values()].sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const pages = await allPages();
  const [list, chairs, milestones] = ['/summits/', '/summits/chairs/', '/partnership/milestones/'].map(
    (id) => {
      const file = pages.find((page) => page.id === id)?.filePath;
      return file === undefined ? undefined : readFileSync(file, 'utf8');
    },
  );
  return [
    ...figures.map(seriesDataset),
    // A small record may be without them.
    ...(list === undefined || chairs === undefined ? [] : [summitsDataset(list, chairs)]),
    ...(milestones === undefined ? [] : [milestonesDataset(milestones)]),
    glossaryDataset(await allTerms()),
    peopleDataset(await allPeople()),
    sourcesDataset([...(await allSources()).values()].sort((a, b) => a.id.localeCompare(b.id, 'en'))),
  ];
});

/**
 * Lists the datasets as Astro makes a file of each.
 *
 * @returns what its address holds, and the dataset
 */
export async function datasetPaths(): Promise<{ params: { id: string }; props: { dataset: Dataset } }[]> {
  return (await allDatasets()).map((dataset) => ({ params: { id: dataset.id }, props: { dataset } }));
}
