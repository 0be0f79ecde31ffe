import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/export/article.ts';
import { llmsIndex, sortArticles } from '../../../src/export/llms.ts';
import { writeMarkdown } from '../../../src/export/markdown.ts';
import { pageTree } from '../../../src/navigation.ts';

const root = 'https://record.example/any/';

function article(address: string, title: string): Article {
  const url = root + address.slice(1);
  return { address, url, title, description: `About ${title}.`, body: h('main'), cited: [], ids: [] };
}

const home = pageTree([
  { address: '/', title: 'Home', label: 'Home' },
  { address: '/sea/', title: 'The sea', label: 'Sea', order: 2 },
  { address: '/trade/', title: 'Trade', label: 'Trade', order: 1 },
  { address: '/trade/acfta/', title: 'ACFTA', label: 'ACFTA', order: 1 },
  { address: '/search/', title: 'Search', label: 'Search' },
]);

test('lists the pages as the menu has them, each with its description, those in no menu last', () => {
  const articles = ['/search/', '/sea/list/', '/', '/trade/acfta/', '/sea/', '/trade/'].map((address) =>
    article(address, address),
  );
  const sections = sortArticles(home, new Map(articles.map((one) => [one.address, one])));
  expect(
    sections.map(({ title, articles: inside }) => [title, ...inside.map(({ address }) => address)]),
  ).toEqual([
    ['Overview', '/'],
    ['Trade', '/trade/', '/trade/acfta/'],
    ['Sea', '/sea/', '/sea/list/'],
    ['Optional', '/search/'],
  ]);
});

test('is an index in the form of llmstxt.org: name, summary, then lists of Markdown files', () => {
  const text = writeMarkdown(llmsIndex([{ title: 'Trade', articles: [article('/trade/', 'Trade')] }], root));
  expect(text).toMatch(/^# ASEAN-China Summit\n\n> .+\n\n[^#]+\n\n## Trade\n\n- /);
  expect(text).toContain('- [Trade](https://record.example/any/trade/index.md): About Trade.\n');
  expect(text).toContain('(https://record.example/any/llms-full.txt)');
});
