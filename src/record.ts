import type { CollectionEntry } from 'astro:content';
import { getCollection, render } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { PageCitation } from './markdown/citation.ts';
import type { Branch } from './navigation.ts';
import { pageTree } from './navigation.ts';
import type { PageData } from './schemas/page.ts';

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
