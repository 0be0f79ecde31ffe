import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { sourceLabel } from '../cite/label.ts';
import { elementsIn, hasClass } from '../html.ts';
import type { Source } from '../schemas/source.ts';
import type { Article, ArticleFacts } from './article.ts';
import { citedSource, oneLine } from './article.ts';

/** With anything of the class `prose` but a list. */
const wrappers = new Set(['main', 'article', 'header']);

/** Properties that hold ids of other elements. */
const references = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor'];

/** Stands where a link goes. No text of a page can hold it: a parser of HTML lets none through. */
const slot = '\0';

/**
 * A page as a chapter of the whole record: HTML, as trees of all pages do not fit into memory, but for its links, which
 * need to know where everything stands.
 */
export interface Chapter {
  /** Its sections, by their ids in the whole record. */
  sections: { id: string; title: string }[];
  /** What stands before, between and after the links. */
  html: string[];
  links: Element[];
}

/** Where everything stands in the whole record. */
export interface RecordPlan {
  /** Sources it cites, in the order in which they are first cited. */
  cited: Source[];
  /** Number of each of them, by its key. */
  numbers: ReadonlyMap<string, number>;
  /** Id in the document, by full address of the page, section or source. */
  ids: ReadonlyMap<string, string>;
}

/**
 * Plans the whole record: which ids its places get, `trade--gap` for `/trade/#gap`, and how its sources are numbered.
 *
 * @param articles the pages it holds, in reading order
 * @param sources every source, by key
 * @param root full address of the home page
 * @returns the plan
 */
export function planRecord(
  articles: readonly ArticleFacts[],
  sources: ReadonlyMap<string, Source>,
  root: string,
): RecordPlan {
  const keys = new Set(articles.flatMap((article) => article.cited));
  const cited = [...keys].flatMap((key) => sources.get(key) ?? []);
  const places = articles.flatMap(({ address, url, ids }) => [
    [url, chapterId(address)] as const,
    ...ids.map((id) => [`${url}#${id}`, `${chapterId(address)}--${id}`] as const),
  ]);
  const described = cited.map(({ id }) => [`${root}sources/${id}/`, `source-${id}`] as const);
  const numbers = new Map(cited.map((source, index) => [source.id, index + 1]));
  return { cited, numbers, ids: new Map([...places, ...described]) };
}

/**
 * Gives the id of a page's chapter.
 *
 * @param address address of the page: `/summits/28/`
 * @returns the id: `summits-28`
 */
export function chapterId(address: string): string {
  return address === '/' ? 'home' : address.slice(1, -1).replaceAll('/', '-');
}

/**
 * Turns an article into a chapter of the whole record: headings one level lower, and ids that no other chapter has.
 *
 * @param article the article; its tree is changed
 * @returns the chapter
 */
export function chapter({ address, title, body }: Article): Chapter {
  const id = chapterId(address);
  const elements = elementsIn(body);
  for (const element of elements) {
    const { properties } = element;
    if (properties.id !== undefined) properties.id = `${id}--${String(properties.id)}`;
    for (const name of references) {
      const named = properties[name];
      if (named === undefined || named === null) continue;
      properties[name] = [named].flat().map((other) => `${id}--${String(other)}`);
    }
    // Search has these words already, on the page itself.
    delete properties.dataPagefindBody;
    const level = /^h([2-5])$/.exec(element.tagName)?.[1];
    if (level !== undefined) element.tagName = `h${Number(level) + 1}`;
  }
  const sections = elements.filter(
    ({ tagName, properties }) => tagName === 'h3' && properties.id !== undefined,
  );
  const links = takeLinks(body);
  const made = h('article', { id, className: ['chapter', 'prose'] }, [h('h2', title), ...unwrapped(body)]);
  return {
    sections: sections.map((heading) => ({ id: String(heading.properties.id), title: oneLine(heading) })),
    html: toHtml(made, { allowDangerousHtml: true }).split(slot),
    links,
  };
}

/** Takes the links out of an element, in document order, and leaves a slot for each. */
function takeLinks(parent: Element): Element[] {
  const links: Element[] = [];
  parent.children = parent.children.map((child) => {
    if (child.type !== 'element') return child;
    if (child.tagName !== 'a') {
      links.push(...takeLinks(child));
      return child;
    }
    links.push(child);
    return { type: 'raw', value: slot } as unknown as ElementContent;
  });
  return links;
}

/**
 * Writes a chapter, its links leading within the record where what they name is in it, and its citations by the
 * record's numbers.
 *
 * @param chapter the chapter
 * @param url full address of its page
 * @param plan where everything stands
 * @returns HTML
 */
export function writeChapter({ html, links }: Chapter, url: string, plan: RecordPlan): string {
  for (const link of links) lead(link, url, plan);
  return html.map((text, index) => text + (links[index] ? toHtml(links[index]) : '')).join('');
}

/** Points a link to where its target is now: in the record, else at its full address. */
function lead(link: Element, from: string, { cited, numbers, ids }: RecordPlan): void {
  const number = numbers.get(citedSource(link) ?? '');
  const source = number === undefined ? undefined : cited[number - 1];
  if (source) {
    link.children = [{ type: 'text', value: `${number}` }];
    link.properties.ariaLabel = `${number}: ${sourceLabel(source)}`;
    return;
  }
  if (typeof link.properties.href !== 'string') return;
  const { href } = new URL(link.properties.href, from);
  // A place that is left out, such as a line of a page's history, is nearest to its page.
  const id = ids.get(href) ?? ids.get(href.replace(/#.*/, ''));
  link.properties.href = id === undefined ? href : `#${id}`;
}

/** What lays out a page of its own goes: a chapter is laid out by what it stands in. */
function unwrapped(element: Element): ElementContent[] {
  return element.children.flatMap((child) =>
    child.type === 'element' && isWrapper(child) ? unwrapped(child) : [child],
  );
}

function isWrapper(element: Element): boolean {
  const { tagName } = element;
  return wrappers.has(tagName) || (tagName !== 'dl' && hasClass(element, 'prose'));
}
