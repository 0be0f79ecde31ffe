import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { withBase } from '../addresses.ts';
import type { Branch } from '../navigation.ts';
import { pageTree } from '../navigation.ts';
import type { Content } from '../reading/content.ts';
import { pageSchema } from '../schemas/page.ts';
import type { Source } from '../schemas/source.ts';
import { sourceSchema } from '../schemas/source.ts';
import { readArticle } from './article.ts';
import { chapter } from './chapter.ts';
import { sourceFootnote } from './footnotes.ts';
import { llmsIndex, sortArticles } from './llms.ts';
import { articleNodes, writeMarkdown } from './markdown.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';
import type { RecordPage } from './whole-record.ts';
import { runningHeads, wholeRecord } from './whole-record.ts';

/** An article in its other forms. */
export interface ExportedArticle extends RecordPage {
  /** Its words as Markdown, without the definitions of what they cite. */
  markdown: string;
}

/**
 * Reads the article of a built page and gives it its other forms.
 *
 * @param address its address from the root of the site
 * @param tree the page's HTML
 * @returns the article; nothing for a page that search engines may not list: a redirect, the page for lost readers
 * @throws if the page lacks a title, a description, an address or a main part
 */
export function exportArticle(address: string, tree: Root): ExportedArticle[] {
  const article = readArticle(tree, address);
  if (!article) return [];
  const { body, ...facts } = article;
  const markdown = writeMarkdown(articleNodes({ ...facts, body }));
  // Last: it changes the tree.
  return [{ ...facts, markdown, chapter: chapter({ ...facts, body }) }];
}

/**
 * Writes what a built site gives to other tools than browsers: each page as Markdown, `index.md` beside its
 * `index.html`; `llms.txt`, an index of them; `llms-full.txt`, all of them in one file; `all/`, all
 * of them as one page; and the sitemap.
 *
 * @param folder absolute path of the built site
 * @param articles its articles, in any order
 * @param content the content it was built from, free of findings
 * @param settings.url origin of the published site
 * @param settings.base path it is served under
 */
export function exportSite(
  folder: string,
  articles: readonly ExportedArticle[],
  content: Content,
  { url, base }: { url: string; base: string },
): void {
  const root = url + withBase(base, '/');
  const sources = z.array(sourceSchema).parse(content.sources.value);
  const footnotes = new Map(
    sources.map((source) => [source.id, writeMarkdown([sourceFootnote(source, root)])]),
  );
  for (const { address, markdown, cited } of articles) {
    writeFileSync(join(folder, address, 'index.md'), [markdown, ...pick(footnotes, cited)].join('\n'));
  }

  // A source's own page says no more than its footnote.
  const pages = articles.filter(({ address }) => !/^\/sources\/./.test(address));
  const sections = sortArticles(menuTree(content), new Map(pages.map((page) => [page.address, page])));
  const inOrder = sections.flatMap((section) => section.articles);
  const cited = new Set(inOrder.flatMap((article) => article.cited));
  writeFileSync(join(folder, 'llms.txt'), writeMarkdown(llmsIndex(sections, root)));
  writeFileSync(
    join(folder, 'llms-full.txt'),
    [...inOrder.map(({ markdown }) => markdown), ...pick(footnotes, cited)].join('\n'),
  );

  writeFileSync(join(folder, 'sitemap-0.xml'), sitemap(articles));
  writeFileSync(join(folder, 'sitemap-index.xml'), sitemapIndex(new URL('sitemap-0.xml', root).href));

  const lists = new Set(content.pages.filter(isList).map(({ address }) => address));
  const chapters = inOrder.filter(({ address }) => !lists.has(address));
  const record = join(folder, 'all/index.html');
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const frame = fromHtml(readFileSync(record, 'utf8'));
  writeFileSync(record, wholeRecord(frame, chapters, bySource, root));
  writeFileSync(join(folder, 'all/heads.css'), runningHeads(chapters));
}

/** The list of sources stands at the end of the whole record, and a search page is none without its search. */
function isList({ frontMatter }: Content['pages'][number]): boolean {
  const { kind } = pageSchema.parse(frontMatter?.value);
  return kind === 'sources' || kind === 'search';
}

function menuTree({ pages }: Content): Branch {
  return pageTree(
    pages.map(({ address, frontMatter }) => {
      const { title, label = title, order } = pageSchema.parse(frontMatter?.value);
      return { address, title, label, order };
    }),
  );
}

function pick(footnotes: ReadonlyMap<Source['id'], string>, cited: Iterable<Source['id']>): string[] {
  return [...cited].flatMap((key) => footnotes.get(key) ?? []);
}
