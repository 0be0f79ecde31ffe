// Places of the record, for whatever points to them: data files, former addresses, sources.
import { placeAddress } from '../addresses.ts';
import { readMoved, sortMoved } from '../moved.ts';
import { readSettings } from '../settings.ts';
import { allPeople, allTerms } from './entries.ts';
import { once } from './once.ts';
import { allArticles, allPages, pageOfKind } from './pages.ts';

/** A place of the record that another part of the site points to. */
export interface RecordPlace {
  /** Address from the root of the site, with the section's id. */
  address: string;
  title: string;
  /** Heading of the section; undefined for the page itself. */
  section?: string;
}

/**
 * Finds the page or section that a data file names.
 *
 * @param link file and section as written there: `sea/coc.md#status`
 * @returns its address, with the section's id, and the page's name in menus
 * @throws if there is no such page; the checks of the content say where
 */
export async function placeOf(link: string): Promise<{ address: string; label: string }> {
  const address = placeAddress(link);
  const page = (await allPages()).find(({ id }) => id === address.split('#')[0]);
  if (!page) throw new Error(`There is no page for “${link}”.`);
  return { address, label: page.data.label ?? page.data.title };
}

/** Former addresses, by what becomes of them. */
export const movedAddresses = sortMoved(readMoved(readSettings(process.env).content));

/**
 * Names the place at an address.
 *
 * @param address address from the root of the site, with or without a section
 * @returns the place; a page that the site makes itself, and not from a file, goes by its address
 */
export async function placeAt(address: string): Promise<RecordPlace> {
  const [path = '', id] = address.split('#');
  const title = (await allPages()).find((page) => page.id === path)?.data.title ?? path;
  if (id === undefined) return { address, title };
  const headings = (await allArticles()).find(({ page }) => page.id === path)?.headings;
  const names = [...(await allTerms()), ...(await allPeople())];
  const section =
    headings?.find(({ slug }) => slug === id)?.text ?? names.find((name) => name.id === id)?.name ?? id;
  return { address, title, section };
}

/** Gives the places that cite each source, by its key, in the order of the pages. */
const citedPlaces = once(async (): Promise<ReadonlyMap<string, RecordPlace[]>> => {
  const cited = new Map<string, RecordPlace[]>();
  const add = (source: string, place: RecordPlace): void => {
    const known = cited.get(source);
    if (known) known.push(place);
    else cited.set(source, [place]);
  };
  for (const { page, headings, citations } of await allArticles()) {
    const names = new Map(headings.map(({ slug, text }) => [slug, text]));
    for (const { source, places } of citations) {
      for (const { section } of places) {
        const address = section === '' ? page.id : `${page.id}#${section}`;
        add(source, { address, title: page.data.title, section: names.get(section) ?? 'Summary' });
      }
    }
  }
  const lists = { glossary: await allTerms(), people: await allPeople() };
  for (const kind of ['glossary', 'people'] as const) {
    const page = await pageOfKind(kind);
    for (const { id, name, sources } of lists[kind]) {
      for (const source of new Set(sources)) {
        add(source, { address: `${page.id}#${id}`, title: page.data.title, section: name });
      }
    }
  }
  return cited;
});

/**
 * Lists every place that cites a source: sections of articles, and entries of the glossary and of people.
 *
 * @param source key of the source
 * @returns the places, in the order of the pages
 */
export async function placesCiting(source: string): Promise<RecordPlace[]> {
  return (await citedPlaces()).get(source) ?? [];
}
