import { sourceKinds } from '../schemas/genre.ts';
import type { Source } from '../schemas/source.ts';

/** More sources of one year than this stand on a page of their own, so that no list outgrows what a page may weigh. */
const fullYear = 25;

/** The sources of one kind, or those of one of its years, as one page lists them. */
export interface SourceList {
  /** Its address below the page of all sources: `news-reports`, `news-reports/2025`. */
  path: string;
  title: string;
  /** Newest first, undated last; without those of the years listed apart. */
  sources: Source[];
  /** Years that have a page of their own, newest first. */
  years: SourceList[];
}

/**
 * Sorts sources by kind, and those of a kind that are too many for one page by year.
 *
 * @param sources all sources
 * @returns a list for each kind there is, in the order in which they weigh as evidence
 */
export function sourceLists(sources: readonly Source[]): SourceList[] {
  return Object.entries(sourceKinds).flatMap(([genre, { id, title }]) => {
    const ofKind = sources.filter((source) => source.genre === genre).sort(newestFirst);
    if (ofKind.length === 0) return [];
    const years = Map.groupBy(ofKind, ({ issued }) => issued?.slice(0, 4));
    const full = [...years].filter(([year, { length }]) => year !== undefined && length > fullYear);
    const apart = new Set(full.flatMap(([, members]) => members));
    return {
      path: id,
      title,
      sources: ofKind.filter((source) => !apart.has(source)),
      years: full.map(([year, members]) => ({
        path: `${id}/${year}`,
        title: `${title}, ${year}`,
        sources: members,
        years: [],
      })),
    };
  });
}

/**
 * Gathers the sources of a list with those listed apart.
 *
 * @param list the list
 * @returns all of them
 */
export function sourcesIn({ sources, years }: SourceList): Source[] {
  return [...sources, ...years.flatMap(sourcesIn)];
}

/**
 * Sorts sources by who published them.
 *
 * @param sources all sources
 * @returns publishers from A to Z, each with its sources, newest first
 */
export function byPublisher(sources: readonly Source[]): [string, Source[]][] {
  return [...Map.groupBy([...sources].sort(newestFirst), ({ publisher }) => publisher)].sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
}

function newestFirst(a: Source, b: Source): number {
  return (b.issued ?? '').localeCompare(a.issued ?? '') || a.id.localeCompare(b.id, 'en');
}
