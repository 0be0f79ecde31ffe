import type { Element, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import type { Kind, SearchRecord } from './record.ts';

/** What stands among the words of a page without being its text. */
const notText = 'section, .heading, .cite, .rail, .article-head, .name-links';

/** What a page's records share. */
export type PageFacts = Pick<SearchRecord, 'topics' | 'aliases'> & {
  /** Address from the root of the site: `/trade/`. */
  address: string;
};

/**
 * Reads the places of a built page: its lead and each of its sections, every word in one place only. A heading's own
 * section is the record, not the page, so that a result can open where the answer stands.
 *
 * @param tree the page's HTML
 * @param facts what is known of the page from its front matter
 * @returns its records; none for a page without `data-pagefind-body`
 */
export function readRecords(tree: Root, { address, topics, aliases }: PageFacts): SearchRecord[] {
  const body = select('[data-pagefind-body]', tree);
  if (!body) return [];
  const kind = (body.properties.dataKind ?? 'section') as Kind;
  const page = words(select('h1', tree));
  const lead: SearchRecord = { url: address, kind, page, section: '', text: words(body), topics, aliases };
  const sections = selectAll('section:has(> .heading > [id])', body).map((section): SearchRecord => {
    const heading = select('.heading > [id]', section);
    return {
      url: `${address}#${String(heading?.properties.id)}`,
      kind,
      page,
      section: words(heading ?? undefined),
      text: words(section),
      topics,
      aliases: [],
    };
  });
  return [lead, ...sections];
}

/** Text of an element as a reader sees it, without its inner sections and what is not text. */
function words(element: Element | null | undefined): string {
  return element ? toText(prune(element)).replaceAll(/\s+/g, ' ').trim() : '';
}

function prune(element: Element): Element {
  const children = element.children
    .filter((child) => child.type !== 'element' || !matches(notText, child))
    .map((child) => (child.type === 'element' ? prune(child) : child));
  return { ...element, children };
}
