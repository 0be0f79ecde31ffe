import type { Element, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { sourceLabel } from '../cite/label.ts';
import type { Source } from '../schemas/source.ts';
import type { Article, ArticleFacts } from './article.ts';
import { oneLine } from './article.ts';
import { chapter, chapterId, planRecord } from './chapter.ts';

/** As many sections of a chapter are listed in the contents: a hundred names in order of the alphabet need no list. */
const listed = 20;

/**
 * Joins articles into one document to print or save: contents, a chapter for each page, and the sources, numbered once.
 *
 * @param frame the page that receives them, in its element with `data-whole-record`; its tree is changed
 * @param articles the articles, in reading order
 * @param read gives the article of a page; one at a time, since the trees of a large record do not fit into memory
 * @param sources every source, by key
 * @param root full address of the home page
 * @returns the page's HTML
 * @throws if the frame has no place for them
 */
export function wholeRecord(
  frame: Root,
  articles: readonly ArticleFacts[],
  read: (address: string) => Article | undefined,
  { sources, root }: { sources: ReadonlyMap<string, Source>; root: string },
): string {
  const place = select('[data-whole-record]', frame);
  if (!place) throw new Error('The page of the whole record has no place for it: data-whole-record.');
  const plan = planRecord(articles, sources, root);
  const entries: Element[] = [];
  const chapters = articles.flatMap(({ address }) => {
    const article = read(address);
    if (!article) return [];
    const made = chapter(article, plan);
    entries.push(contentsEntry(article, made));
    return toHtml(made);
  });
  // Each part is HTML from here on; to the tree around them it is given as it is.
  const parts = [toHtml(contents(entries)), ...chapters, toHtml(sourceList(plan.cited))];
  place.children = parts.map((value) => ({ type: 'raw', value }) as unknown as Element);
  return toHtml(frame as Nodes, { allowDangerousHtml: true });
}

/**
 * Writes a style sheet that puts the title of its chapter at the head of each printed page. Browsers have no named
 * strings yet, which would take it from the heading; a named page for each chapter does the same.
 *
 * @param articles the chapters
 * @returns CSS
 */
export function runningHeads(articles: readonly ArticleFacts[]): string {
  return articles
    .map(({ address, title }) => {
      const id = chapterId(address);
      const text = title.replaceAll(/["\\]/g, String.raw`\$&`);
      return `@page chapter-${id}{@top-right{content:"${text}";font-size:8pt}}\n[id="${id}"]{page:chapter-${id}}\n`;
    })
    .join('');
}

function contents(entries: Element[]): Element {
  return h('nav', { className: ['contents'], ariaLabelledBy: 'contents' }, [
    h('h2', { id: 'contents' }, 'Contents'),
    h('ol', [...entries, h('li', h('a', { href: '#sources' }, 'Sources'))]),
  ]);
}

function contentsEntry({ address, title }: Article, made: Element): Element {
  const name = h('a', { href: `#${chapterId(address)}` }, title);
  const headings = selectAll('h3[id]', made);
  if (headings.length === 0 || headings.length > listed) return h('li', name);
  const sections = headings.map((heading) =>
    h('li', h('a', { href: `#${String(heading.properties.id)}` }, oneLine(heading))),
  );
  return h('li', [name, h('ol', sections)]);
}

function sourceList(cited: Source[]): Element {
  const items = cited.map((source) => {
    const { id, URL: href } = source;
    const language = source['title-language'] ?? source.language;
    const title =
      source['title-status'] === 'descriptive'
        ? h('span', `[${source.title}]`)
        : h('cite', language === 'en' ? {} : { lang: language }, source.title);
    return h('li', { id: `source-${id}` }, [
      h('a', { className: ['source-link'], href }, title),
      `. ${sourceLabel(source)}`,
    ]);
  });
  return h('section', { id: 'sources', className: ['chapter', 'source-list'] }, [
    h('h2', 'Sources'),
    h('ol', items),
  ]);
}
