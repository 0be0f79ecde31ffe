import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsIn, hasClass } from '../html.ts';

// What stands around the words of a page for its readers on screen, and is of no use elsewhere; and its title.
const aroundTags = new Set(['nav', 'form', 'button', 'script', 'template', 'search-page', 'h1']);
const aroundClasses = ['home-head', 'rail', 'section-link', 'cite-link', 'record', 'updated'];

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
 * @throws if the page lacks a title, a description, an address or a main part
 */
export function readArticle(tree: Root, address: string): Article | undefined {
  const all = elementsIn(tree);
  const meta = (name: string) =>
    all.find(({ tagName, properties }) => tagName === 'meta' && properties.name === name)?.properties.content;
  if (meta('robots') === 'noindex') return undefined;
  const main = all.find(({ tagName }) => tagName === 'main');
  const inMain = main ? elementsIn(main) : [];
  const title = inMain.find(({ tagName }) => tagName === 'h1');
  const url = all.find(isCanonical)?.properties.href;
  const description = meta('description');
  if (!main || !title || typeof url !== 'string' || typeof description !== 'string') {
    throw new Error(`${address} has no title, description, address or main part.`);
  }
  const changed = inMain.find((element) => hasClass(element, 'updated'));
  const updated =
    changed && elementsIn(changed).find(({ tagName }) => tagName === 'time')?.properties.dateTime;
  const body = words(main);
  const elements = elementsIn(body);
  return {
    address,
    url,
    title: oneLine(title),
    description,
    ...(typeof updated === 'string' && { updated }),
    body,
    cited: [...new Set(elements.flatMap((element) => citedSource(element) ?? []))],
    ids: elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? id : [])),
  };
}

function isCanonical({ tagName, properties: { rel } }: Element): boolean {
  return tagName === 'link' && Array.isArray(rel) && rel.includes('canonical');
}

/**
 * Reads which source a mark in the text cites.
 *
 * @param link any link of an article
 * @returns key of the source; undefined for a link that is no such mark
 */
export function citedSource(link: Element): string | undefined {
  return hasClass(link, 'cite') ? /^#source-(.+)$/.exec(String(link.properties.href))?.[1] : undefined;
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

/** A copy, since the other forms are made by changing it, and the page is looked into for other things too. */
function words({ tagName, properties, children }: Element): Element {
  const kept = children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value }];
    // A name that links to itself: each form has its own way to link to headings.
    if (child.type === 'element' && child.properties.href === `#${String(properties.id)}`)
      return words(child).children;
    return child.type === 'element' && !isAround(child) ? [words(child)] : [];
  });
  return { type: 'element', tagName, properties: { ...properties }, children: kept };
}

function isAround(element: Element): boolean {
  const { hidden, ariaLabelledBy } = element.properties;
  if (aroundTags.has(element.tagName) || hidden !== undefined) return true;
  // Lists of sources elsewhere are what their page is about.
  if (hasClass(element, 'source-list') && String(ariaLabelledBy) === 'sources') return true;
  return aroundClasses.some((name) => hasClass(element, name));
}
