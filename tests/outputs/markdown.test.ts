import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { oneLine, readArticle } from '../../src/export/article.ts';
import { openSite } from './built.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

function parse(text: string): {
  tree: Root;
  links: string[];
  cited: string[];
  defined: string[];
  html: number;
} {
  const tree = parser.parse(text);
  const found = { tree, links: [] as string[], cited: [] as string[], defined: [] as string[], html: 0 };
  visit(tree, (node) => {
    if (node.type === 'link') found.links.push(node.url);
    if (node.type === 'footnoteReference') found.cited.push(node.identifier);
    if (node.type === 'footnoteDefinition') found.defined.push(node.identifier);
    if (node.type === 'html') found.html++;
  });
  return found;
}

// Under the base path, which no address may forget. Each file is parsed once: together they are a long book.
const site = openSite('prefix');
const pages = site.files.filter((file) => file.endsWith('index.md')).sort();
const parsed = new Map(
  [...pages, 'llms.txt', 'llms-full.txt'].map((file) => [file, parse(site.read(file))] as const),
);
const treeOf = (file: string): Root => parsed.get(file)?.tree ?? { type: 'root', children: [] };

test('Markdown is given of every page that search engines may list, and of no other', () => {
  expect(pages).toEqual([...site.listed().values()].map((file) => file.replace(/html$/, 'md')).sort());
  expect(pages.length).toBeGreaterThan(300);
});

test('Markdown describes every source that it cites once, and holds no HTML', () => {
  const wrong = [...parsed].filter(
    ([, { cited, defined, html }]) =>
      html > 0 || [...new Set(cited)].sort().join() !== [...defined].sort().join(),
  );
  expect(wrong.map(([file]) => file)).toEqual([]);
  expect(parsed.get('llms-full.txt')?.defined.length).toBeGreaterThan(200);
});

test('Markdown names full addresses only, and those of this site lead somewhere', () => {
  const links = [...parsed.values()].flatMap((file) => file.links);
  expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
  expect(site.deadEnds(links)).toEqual([]);
  expect(site.deadEnds([`${site.root}nowhere/`, `${site.root}trade/#nothing`])).toHaveLength(2);
  expect(links.length).toBeGreaterThan(5000);
});

test('Markdown keeps every section and every table of a page', () => {
  const written = pages.filter((file) => !/^sources\/./.test(file));
  for (const file of written) {
    const article = readArticle(fromHtml(site.read(file.replace(/md$/, 'html'))), file);
    const { children } = treeOf(file);
    const headings = children.flatMap((node) =>
      node.type === 'heading' && node.depth > 1 ? toString(node) : [],
    );
    expect(headings, file).toEqual(selectAll('h2, h3', article?.body).map(oneLine));
    expect(children.filter(({ type }) => type === 'table').length, file).toBe(
      selectAll('table', article?.body).length,
    );
  }
});

test('llms.txt is a name, a summary, and every page with what it is about; a source is told in a footnote', () => {
  const { children } = treeOf('llms.txt');
  expect(children.slice(0, 3).map(({ type }) => type)).toEqual(['heading', 'blockquote', 'paragraph']);
  const listed = parsed.get('llms.txt')?.links.filter((link) => link.endsWith('.md'));
  const expected = pages.filter((file) => !/^sources\/./.test(file) || file === 'sources/index.md');
  expect(listed?.sort()).toEqual(expected.map((file) => site.root + file).sort());
  for (const item of children.flatMap((node) => (node.type === 'list' ? node.children : []))) {
    expect(toString(item)).toMatch(/: .{50,}/);
  }
});

test('llms-full.txt holds every page that llms.txt lists, in its order', () => {
  const titles = treeOf('llms-full.txt').children.filter(
    (node) => node.type === 'heading' && node.depth === 1,
  );
  const listed = treeOf('llms.txt').children.flatMap((node) => (node.type === 'list' ? node.children : []));
  expect(listed.map((item) => toString(item))).toEqual(
    titles.map((title) => expect.stringContaining(`${toString(title)}: `) as string),
  );
});
