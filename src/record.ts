import type { CollectionEntry } from 'astro:content';
import { getCollection, render } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import { pageAddress, withBase } from './addresses.ts';
import type { CitedPlace } from './cite/record.ts';
import type { PageCitation } from './markdown/citation.ts';
import type { Branch } from './navigation.ts';
import { readMoved, sortMoved } from './moved.ts';
import { pageTree } from './navigation.ts';
import type { Change, PageData } from './schemas/page.ts';
import { readSettings } from './settings.ts';

export type Page = CollectionEntry<'pages'>;

/** A page rendered: its words as a component, and what was found in them. */
export interface RenderedPage {
  page: Page;
  Content: Awaited<ReturnType<typeof render>>['Content'];
  /** Its h2 and h3, in order. */
  headings: MarkdownHeading[];
  citations: PageCitation[];
}

/**
 * Renders a page.
 *
 * @param page an entry of the pages collection
 * @returns its words, sections and citations
 */
export async function renderPage(page: Page): Promise<RenderedPage> {
  const { Content, headings, remarkPluginFrontmatter } = await render(page);
  return {
    page,
    Content,
    headings: headings.filter(({ depth }) => depth === 2 || depth === 3),
    citations: (remarkPluginFrontmatter.citations ?? []) as PageCitation[],
  };
}

/** Keeps the first result: reading the collection anew for every page makes large sites slow. */
function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  // In dev, content changes while the server runs.
  return () => (import.meta.env.DEV ? read() : (result ??= read()));
}

/** Gives every page of `content/pages/`, in no particular order. */
export const allPages = once(() => getCollection('pages'));

/**
 * Finds the page of a kind that exists once.
 *
 * @param kind any kind but `article`
 * @returns the page
 * @throws if no page is of that kind
 */
export async function pageOfKind(kind: Exclude<PageData['kind'], 'article'>): Promise<Page> {
  const page = (await allPages()).find(({ data }) => data.kind === kind);
  if (!page) throw new Error(`No page in content/pages/ has “kind: ${kind}”.`);
  return page;
}

/** Gives the tree of pages that menus, breadcrumbs and previous/next links are read from. */
export const siteTree = once(async (): Promise<Branch> => {
  const pages = await allPages();
  return pageTree(
    pages.map(({ id, data }) => ({
      address: id,
      title: data.title,
      label: data.label ?? data.title,
      order: data.order,
    })),
  );
});

/** Renders every page that is an article, for what is gathered across pages: the A to Z, “cited in”. */
export const allArticles = once(async (): Promise<RenderedPage[]> => {
  const pages = await allPages();
  return Promise.all(
    pages.filter(({ data }) => data.kind === 'article' || data.kind === 'home').map(renderPage),
  );
});

/** Gives every source, by its key. */
export const allSources = once(async () => {
  const sources = await getCollection('sources');
  return new Map(sources.map(({ data }) => [data.id, data]));
});

/** Gives every name of the glossary, by name. */
export const allTerms = once(async () => byName((await getCollection('terms')).map(({ data }) => data)));

/** Gives everyone the record names, by name. */
export const allPeople = once(async () => byName((await getCollection('people')).map(({ data }) => data)));

function byName<Named extends { name: string }>(entries: Named[]): Named[] {
  return entries.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

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
 * @returns its address and titles
 * @throws if there is no such page; the checks of the content say where
 */
export async function placeOf(link: string): Promise<RecordPlace> {
  const [file = '', section = ''] = link.split('#');
  const found = (await allArticles()).find(({ page }) => page.id === pageAddress(file));
  if (!found) throw new Error(`There is no article “${file}”.`);
  const { page, headings } = found;
  const heading = headings.find(({ slug }) => slug === section);
  if (!heading) return { address: page.id, title: page.data.title };
  return { address: `${page.id}#${section}`, title: page.data.title, section: heading.text };
}

/** A section of a page, whoever made its heading. */
export interface Section {
  id: string;
  title: string;
}

/**
 * Lists the sections of a page.
 *
 * @param page the page
 * @returns those its editor wrote, or the names that the page lists
 */
export async function sectionsOf(page: Page): Promise<Section[]> {
  const { kind } = page.data;
  const names = kind === 'glossary' ? await allTerms() : kind === 'people' ? await allPeople() : undefined;
  if (names) return names.map(({ id, name }) => ({ id, title: name }));
  return (await renderPage(page)).headings.map(({ slug, text }) => ({ id: slug, title: text }));
}

/**
 * Describes a page or section of it for citations.
 *
 * @param page the page
 * @param section the section; without it, the page as a whole
 * @returns the description that all citation formats are made from
 */
export function citedPlace({ id, data }: Page, section?: Section): CitedPlace {
  const url = new URL(withBase(import.meta.env.BASE_URL, id), import.meta.env.SITE);
  if (section) url.hash = section.id;
  return {
    page: data.title,
    ...(section && { section: section.title }),
    url: url.href,
    updated: data.changes[0].date,
  };
}

/** A change of a page, with where it is told. */
export interface PageChange extends Change {
  title: string;
  /** Address of its line in the page's history. */
  address: string;
}

/** Gives every change of every page of the record, newest first. */
export const allChanges = once(async (): Promise<PageChange[]> => {
  const pages = (await allPages()).filter(({ data }) => data.kind !== 'missing' && data.kind !== 'search');
  return pages
    .flatMap(({ id, data: { title, changes } }) =>
      changes.map((change) => ({ ...change, title, address: `${id}#changed-${change.date}` })),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.address.localeCompare(b.address, 'en'));
});

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

/**
 * Lists every place that cites a source: sections of articles, and entries of the glossary and of people.
 *
 * @param source key of the source
 * @returns the places, in the order of the pages
 */
export async function placesCiting(source: string): Promise<RecordPlace[]> {
  const sections = (await allArticles()).flatMap(({ page, headings, citations }) => {
    const names = new Map(headings.map(({ slug, text }) => [slug, text]));
    const places = citations.find((citation) => citation.source === source)?.places ?? [];
    return places.map(({ section }) => ({
      address: section === '' ? page.id : `${page.id}#${section}`,
      title: page.data.title,
      section: names.get(section) ?? 'Summary',
    }));
  });
  const entries = [
    ...(await allTerms()).map((term) => ({ kind: 'glossary' as const, entry: term })),
    ...(await allPeople()).map((person) => ({ kind: 'people' as const, entry: person })),
  ].filter(({ entry }) => entry.sources.includes(source));
  const named = entries.map(async ({ kind, entry }) => {
    const { id, data } = await pageOfKind(kind);
    return { address: `${id}#${entry.id}`, title: data.title, section: entry.name };
  });
  return [...sections, ...(await Promise.all(named))];
}
