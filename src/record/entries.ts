// What pages share: the documents they cite and the names they use.
import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { Figure } from '../schemas/figure.ts';
import { once } from './once.ts';

/** What the glossary and the page of people say of a name alike. */
export type NameData = CollectionEntry<'terms' | 'people'>['data'];

/** Gives every source, by its key. */
export const allSources = once(async () => {
  const sources = await getCollection('sources');
  return new Map(sources.map(({ data }) => [data.id, data]));
});

/** Gives every statistical series, by its key. */
export const allFigures = once(async () => {
  const figures = await getCollection('figures');
  return new Map(figures.map(({ id, data }): [string, Figure] => [id, { id, ...data }]));
});

/** Gives every name of the glossary, by name. */
export const allTerms = once(async () => byName((await getCollection('terms')).map(({ data }) => data)));

/** Gives everyone the record names, by name. */
export const allPeople = once(async () => byName((await getCollection('people')).map(({ data }) => data)));

function byName<Named extends { name: string }>(entries: Named[]): Named[] {
  return entries.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
