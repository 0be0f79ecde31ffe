import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** What stands around the words of a page for its readers on screen, and is of no use elsewhere. */
const apparatus = [
  'nav, form, button, script, template, search-page, [hidden]',
  '.home-head, .rail, .section-link, .cite-link, .record, .updated, .source-list[aria-labelledby="sources"]',
].join(', ');

/** What is known of a page of the built site beside its words. */
export interface ArticleFacts {
  /** Address from the root of the site: `/trade/`. */
  address: string;
  /** Full address: `https://example.org/trade/`. */
  url: string;
  title: string;
  /** One sentence on what is in it. */
  description: string;
  /** The day on which what it says last changed; undefined for a page that keeps no list of changes. */
  updated?: string;
  /** Keys of the sources it cites, in the order of the text. */
  cited: string[];
  /** Ids of its elements, in order. */
  ids: string[];
}

/** A page of the built site without what stands around it: what every other form of it is made from. */
export interface Article extends ArticleFacts {
  /** Its words, without the title. */
  body: Element;
}

/**
 * Reads the article of a built page.
 *
 * @param tree the page's HTML
 * @param address its address from the root of the site
 * @returns the article; undefined for a page that search engines may not list: a redirect, the page for lost readers
 * @throws if the page lacks a title, a description, an address or a main part, or cites what it does not list
 */
export function readArticle(tree: Root, address: string): Article | undefined {
  const head = select('head', tree);
  if (select('meta[name="robots"][content="noindex"]', head)) return undefined;
  const main = select('main', tree);
  const title = select('h1', main);
  const url = select('link[rel="canonical"]', head)?.properties.href;
  const description = select('meta[name="description"]', head)?.properties.content;
  if (!main || !title || typeof url !== 'string' || typeof description !== 'string') {
    throw new Error(`${address} has no title, description, address or main part.`);
  }
  const updated = select('.updated time', main)?.properties.dateTime;
  const body = without(main, new Set(selectAll(`${apparatus}, h1`, main)));
  citeByKey(body, main);
  return {
    address,
    url,
    title: oneLine(title),
    description,
    ...(typeof updated === 'string' && { updated }),
    body,
    cited: [...new Set(selectAll('a.cite', body).flatMap((mark) => citedSource(mark) ?? []))],
    ids: selectAll('[id]', body).map(({ properties }) => String(properties.id)),
  };
}

/** Makes marks lead to the key of their source. In the page they go by its number there, which means nothing elsewhere. */
function citeByKey(body: Element, main: Element): void {
  const keys = new Map(
    selectAll('.source-list > ol > li[id]', main).map((item) => {
      const about = select('a.source-facts', item)?.properties.href;
      return [`#${String(item.properties.id)}`, /\/sources\/([^/]+)\/$/.exec(String(about))?.[1]];
    }),
  );
  for (const { properties } of selectAll('a.cite', body)) {
    const key = keys.get(String(properties.href));
    if (key === undefined) throw new Error(`“${String(properties.href)}” is in no list of sources.`);
    properties.href = `#source-${key}`;
  }
}

/**
 * Reads which source a mark in the text cites.
 *
 * @param link any link of an article
 * @returns key of the source; undefined for a link that is no such mark
 */
export function citedSource({ properties: { className, href } }: Element): string | undefined {
  if (!Array.isArray(className) || !className.includes('cite')) return undefined;
  return /^#source-(.+)$/.exec(String(href))?.[1];
}

/**
 * Gives the text of an element as a reader sees it.
 *
 * @param element any element
 * @returns its text on one line
 */
export function oneLine(element: Element): string {
  return toString(element).replaceAll(/\s+/g, ' ').trim();
}

/** Positions go too: the tree is copied once more on its way to Markdown, and they are most of it. */
function without({ tagName, properties, children }: Element, dropped: ReadonlySet<Element>): Element {
  const kept = children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value }];
    return child.type === 'element' && !dropped.has(child) ? [without(child, dropped)] : [];
  });
  return { type: 'element', tagName, properties: { ...properties }, children: kept };
}
