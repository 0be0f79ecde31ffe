import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { matches } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { sourceLabel } from '../cite/label.ts';
import type { Source } from '../schemas/source.ts';
import type { Article, ArticleFacts } from './article.ts';
import { citedSource } from './article.ts';

/** Elements that lay out a page of its own; a chapter is laid out by what it stands in. */
const wrappers = 'main, article, header, .prose:not(dl)';

/** Properties that hold ids of other elements. */
const references = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor'];

/** Where everything stands in the whole record. */
export interface RecordPlan {
  /** Sources it cites, in the order in which they are first cited: the index is the number less one. */
  cited: Source[];
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
  return { cited, ids: new Map([...places, ...described]) };
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
 * Turns an article into a chapter of the whole record: headings one level lower, ids that no other chapter has, links
 * that lead within the record where what they name is in it, and citations by the record's numbers.
 *
 * @param article the article; its tree is changed
 * @param plan where everything stands
 * @returns the chapter
 */
export function chapter({ address, url, title, body }: Article, plan: RecordPlan): Element {
  const id = chapterId(address);
  visit(body, 'element', (element) => {
    const { tagName, properties } = element;
    const level = /^h([2-5])$/.exec(tagName)?.[1];
    if (level !== undefined) element.tagName = `h${Number(level) + 1}`;
    if (properties.id !== undefined) properties.id = `${id}--${String(properties.id)}`;
    for (const name of references) {
      const named = properties[name];
      if (named === undefined || named === null) continue;
      properties[name] = [named].flat().map((other) => `${id}--${String(other)}`);
    }
    // Search has these words already, on the page itself.
    delete properties.dataPagefindBody;
    if (tagName === 'a') lead(element, url, plan);
  });
  return h('article', { id, className: ['chapter', 'prose'] }, [h('h2', title), ...unwrapped(body)]);
}

/** Points a link to where its target is now: in the record, else at its full address. */
function lead(link: Element, from: string, { cited, ids }: RecordPlan): void {
  const key = citedSource(link);
  const index = cited.findIndex(({ id }) => id === key);
  const source = cited[index];
  if (source) {
    link.children = [{ type: 'text', value: `${index + 1}` }];
    link.properties.ariaLabel = `${index + 1}: ${sourceLabel(source)}`;
    return;
  }
  if (typeof link.properties.href !== 'string') return;
  const { href } = new URL(link.properties.href, from);
  // A place that is left out, such as a line of a page's history, is nearest to its page.
  const id = ids.get(href) ?? ids.get(href.replace(/#.*/, ''));
  link.properties.href = id === undefined ? href : `#${id}`;
}

function unwrapped(element: Element): ElementContent[] {
  return element.children.flatMap((child) =>
    child.type === 'element' && matches(wrappers, child) ? unwrapped(child) : [child],
  );
}
