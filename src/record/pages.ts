// The pages of the record, their order, and how they changed.
import type { CollectionEntry } from 'astro:content';
import { getCollection, render } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { PageCitation } from '../markdown/citation.ts';
import type { Branch } from '../navigation.ts';
import { inReadingOrder, pageTree, trail } from '../navigation.ts';
import type { Change, PageData } from '../schemas/page.ts';
import { once } from './once.ts';

export type Page = CollectionEntry<'pages'>;

/** A page rendered: its words as a component, and what was found in them. */
export interface RenderedPage {
  page: Page;
  Content: Awaited<ReturnType<typeof render>>['Content'];
  /** Its h2 and h3, in order. */
  headings: MarkdownHeading[];
  citations: PageCitation[];
  /** Those that its text speaks of, as four digits. */
  years: string[];
}

/**
 * Renders a page.
 *
 * @param page an entry of the pages collection
 * @returns its words, and what was found in them
 */
export async function renderPage(page: Page): Promise<RenderedPage> {
  const { Content, headings, remarkPluginFrontmatter } = await render(page);
  return {
    page,
    Content,
    headings: headings.filter(({ depth }) => depth === 2 || depth === 3),
    citations: (remarkPluginFrontmatter.citations ?? []) as PageCitation[],
    years: (remarkPluginFrontmatter.years ?? []) as string[],
  };
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

/** Gives the pages of the tree as they are read from start to end. */
export const readingOrder = once(async () => inReadingOrder(await siteTree()));

/**
 * Lists the pages from the home page down to one: its breadcrumbs.
 *
 * @param address address of a page of the record
 * @param below pages below it that the build makes, and no menu has
 * @returns the home page first
 */
export async function trailTo(
  address: string,
  ...below: { address: string; title: string }[]
): Promise<Branch[]> {
  const made = below.map((page) => ({ ...page, label: page.title, children: [] }));
  return [...trail(await siteTree(), address), ...made];
}

/** Renders every page that is an article, for what is gathered across pages: the A to Z, “cited in”. */
export const allArticles = once(async (): Promise<RenderedPage[]> => {
  const pages = await allPages();
  return Promise.all(
    pages.filter(({ data }) => data.kind === 'article' || data.kind === 'home').map(renderPage),
  );
});

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
