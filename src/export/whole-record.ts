import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { sourceLabel, sourceTitle } from '../cite/label.ts';
import type { Source } from '../schemas/source.ts';
import type { ArticleFacts } from './article.ts';
import type { Chapter } from './chapter.ts';
import { chapterId, mark, planRecord, writeChapter } from './chapter.ts';

/** As many sections of a chapter are listed in the contents: a hundred names in order of the alphabet need no list. */
const listed = 20;

/** A page of the whole record: what is known of it, and its words. */
export interface RecordPage extends ArticleFacts {
  chapter: Chapter;
}

/**
 * Joins articles into one document to print or save: contents, a chapter for each page, and the sources, numbered once.
 *
 * @param frame the page that receives them, in its element with `data-whole-record`; its tree is changed
 * @param pages the articles, in reading order
 * @param sources every source, by key
 * @param root full address of the home page
 * @returns the page's HTML
 * @throws if the frame has no place for them
 */
export function wholeRecord(
  frame: Root,
  pages: readonly RecordPage[],
  sources: ReadonlyMap<string, Source>,
  root: string,
): string {
  const place = select('[data-whole-record]', frame);
  if (!place) throw new Error('The page of the whole record has no place for it: data-whole-record.');
  const plan = planRecord(pages, sources, root);
  const chapters = pages.map(({ chapter }) => writeChapter(chapter, plan));
  // Put in after: in the tree, the HTML of all pages would be copied once for each level above it.
  place.children = [{ type: 'text', value: mark }];
  const [before = '', after = ''] = toHtml(frame).split(mark);
  return [before, toHtml(contents(pages)), ...chapters, toHtml(sourceList(plan.cited)), after].join('');
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

function contents(pages: readonly RecordPage[]): Element {
  return h('nav', { className: ['contents'], ariaLabelledBy: 'contents' }, [
    h('h2', { id: 'contents' }, 'Contents'),
    h('ol', [...pages.map(contentsEntry), h('li', h('a', { href: '#sources' }, 'Sources'))]),
  ]);
}

function contentsEntry({ address, title, chapter: { sections } }: RecordPage): Element {
  const name = h('a', { href: `#${chapterId(address)}` }, title);
  if (sections.length === 0 || sections.length > listed) return h('li', name);
  const entries = sections.map((section) => h('li', h('a', { href: `#${section.id}` }, section.title)));
  return h('li', [name, h('ol', entries)]);
}

function sourceList(cited: Source[]): Element {
  const items = cited.map((source) => {
    const { id, URL: href } = source;
    const { words, isPrinted, lang } = sourceTitle(source);
    const title = h(isPrinted ? 'cite' : 'span', { lang }, words);
    return h('li', { id: `source-${id}` }, [
      h('a', { className: ['source-link'], href }, title),
      h('span', { className: ['source-facts'] }, sourceLabel(source)),
    ]);
  });
  return h('section', { id: 'sources', className: ['chapter', 'source-list'] }, [
    h('h2', 'Sources'),
    h('ol', items),
  ]);
}
