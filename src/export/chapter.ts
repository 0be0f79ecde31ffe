import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { elementsIn, hasClass } from '../html.ts';
import type { Source } from '../schemas/source.ts';
import type { Article, ArticleFacts } from './article.ts';
import { citedSource, oneLine } from './article.ts';

/** With anything of the class `prose` but a list. */
const wrappers = new Set(['main', 'article', 'header']);

/** Properties that hold ids of other elements. */
const references = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor'];

/** Stands around what the whole record decides. No text of a page can hold it: the checks refuse it. */
export const mark = '\u0001';

/**
 * A page as a chapter of the whole record: HTML, as trees of all pages do not fit into memory, but for what depends on
 * where everything stands.
 */
export interface Chapter {
  /** Its sections, by their ids in the whole record. */
  sections: { id: string; title: string }[];
  /** HTML, and at every second place the key of a source, for its number, or the full address that a link leads to. */
  html: string[];
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
export function chapter({ address, url, title, body }: Article): Chapter {
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
    if (element.tagName === 'a') markLink(element, url);
  }
  const sections = elements.filter(
    ({ tagName, properties }) => tagName === 'h3' && properties.id !== undefined,
  );
  const made = h('article', { id, className: ['chapter', 'prose'] }, [h('h2', title), ...unwrapped(body)]);
  return {
    sections: sections.map((heading) => ({ id: String(heading.properties.id), title: oneLine(heading) })),
    html: toHtml(made).split(mark),
  };
}

/** Marks what a link shows or leads to: a citation the number of its source, any other its target. */
function markLink(link: Element, from: string): void {
  const { properties } = link;
  const source = citedSource(link);
  if (source !== undefined) {
    link.children = [{ type: 'text', value: mark + source + mark }];
    properties.ariaLabel = String(properties.ariaLabel).replace(/^\d+/, mark + source + mark);
  } else if (typeof properties.href === 'string') {
    properties.href = mark + new URL(properties.href, from).href + mark;
  }
}

/**
 * Writes a chapter, its links leading within the record where what they name is in it, and its citations by the
 * record's numbers.
 *
 * @param chapter the chapter
 * @param plan where everything stands
 * @returns HTML
 */
export function writeChapter({ html }: Chapter, { numbers, ids }: RecordPlan): string {
  return html
    .map((part, index) => {
      if (index % 2 === 0) return part;
      // A place that is left out, such as a line of a page's history, is nearest to its page.
      const id = ids.get(part) ?? ids.get(part.replace(/#.*/, ''));
      return numbers.get(part) ?? (id === undefined ? part : `#${id}`);
    })
    .join('');
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
