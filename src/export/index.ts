import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'astro/zod';
import { fromHtml } from 'hast-util-from-html';
import type { FootnoteDefinition } from 'mdast';
import { pageAddress, withBase } from '../addresses.ts';
import type { Content } from '../checks/content.ts';
import type { Branch } from '../navigation.ts';
import { pageTree } from '../navigation.ts';
import { pageSchema } from '../schemas/page.ts';
import type { Source } from '../schemas/source.ts';
import { sourceSchema } from '../schemas/source.ts';
import type { Article } from './article.ts';
import { readArticle } from './article.ts';
import { sourceFootnote } from './footnotes.ts';
import { llmsIndex, sortArticles } from './llms.ts';
import { articleNodes, writeMarkdown } from './markdown.ts';

/**
 * Writes what a built site gives to other tools than browsers: each page as Markdown, `index.md` beside its
 * `index.html`; `llms.txt`, an index of them; and `llms-full.txt`, all of them in one file.
 *
 * @param folder absolute path of the built site
 * @param content the content it was built from, free of findings
 * @param settings.url origin of the published site
 * @param settings.base path it is served under
 */
export function exportSite(
  folder: string,
  content: Content,
  { url, base }: { url: string; base: string },
): void {
  const root = url + withBase(base, '/');
  const sources = z.array(sourceSchema).parse(content.sources.value);
  const footnotes = new Map(sources.map((source) => [source.id, sourceFootnote(source, root)]));
  const articles = readArticles(folder);
  for (const article of articles.values()) {
    const markdown = writeMarkdown([...articleNodes(article), ...pick(footnotes, article.cited)]);
    writeFileSync(join(folder, article.address, 'index.md'), markdown);
  }

  // A source's own page says no more than its footnote.
  const pages = new Map([...articles].filter(([address]) => !/^\/sources\/./.test(address)));
  const sections = sortArticles(menuTree(content), pages);
  const inOrder = sections.flatMap((section) => section.articles);
  const cited = new Set(inOrder.flatMap((article) => article.cited));
  writeFileSync(join(folder, 'llms.txt'), writeMarkdown(llmsIndex(sections, root)));
  writeFileSync(
    join(folder, 'llms-full.txt'),
    writeMarkdown([...inOrder.flatMap(articleNodes), ...pick(footnotes, cited)]),
  );
}

function readArticles(folder: string): Map<string, Article> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /(^|\/)index\.html$/.test(path))
    .sort();
  const articles = files.flatMap((path) => {
    const tree = fromHtml(readFileSync(join(folder, path), 'utf8'));
    return readArticle(tree, pageAddress(path.replace(/html$/, 'md'))) ?? [];
  });
  return new Map(articles.map((article) => [article.address, article]));
}

function menuTree({ pages }: Content): Branch {
  return pageTree(
    pages.map(({ address, frontMatter }) => {
      const { title, label = title, order } = pageSchema.parse(frontMatter?.value);
      return { address, title, label, order };
    }),
  );
}

function pick(
  footnotes: ReadonlyMap<string, FootnoteDefinition>,
  cited: Iterable<Source['id']>,
): FootnoteDefinition[] {
  return [...cited].flatMap((key) => footnotes.get(key) ?? []);
}
