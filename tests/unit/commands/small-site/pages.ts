import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { all, base, files, origin, page, read, words } from '../site.ts';

const pages = [
  '/',
  '/about/',
  '/about/corrections/',
  '/data/',
  '/glossary/',
  '/glossary/sources/',
  '/people/',
  '/search/',
  '/sources/',
  '/sources/gazette-2025/',
  '/sources/ministry-2024/',
  '/sources/news-reports/',
  '/sources/statistics/',
  '/trade/',
  '/trade/annex/',
  '/trade/entry/',
  '/trade/signing/',
];

/** Pages on how to cite: of all pages but lists of sources and the one for lost readers; and of each name. */
const cited = [...pages, '/glossary/acfta/', '/people/li-qiang/']
  .filter((address) => !/sources\/.|\/.+\/sources/.test(address))
  .map((address) => `/cite${address}`);

describe('a finished site', () => {
  test('has a page for every page and source, and one for readers who are lost', () => {
    const html = [...files().keys()].filter((path) => path.endsWith('.html'));
    expect(html.sort()).toEqual(
      [
        '404.html',
        'all/index.html',
        ...[...pages, '/tariffs/', ...cited].map((address) => `${address}index.html`.slice(1)),
      ].sort(),
    );
  });

  test.each([...pages, ...cited, '404.html'])('names no address outside the base path on %s', (address) => {
    const named = all(page(address), '*').flatMap(({ properties: { href, src, action } }) =>
      [href, src, action].filter((value) => typeof value === 'string'),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((value) => value.startsWith('/') && !value.startsWith(base))).toEqual([]);
  });

  test('links from page to page by address, whatever file the editor linked', () => {
    const hrefs = all(page('/trade/signing/'), '.prose p a').map(({ properties }) => properties.href);
    expect(hrefs).toEqual(['#source-gazette-2025', `${base}trade/#figures`, base]);
  });

  test('has its canonical addresses on the site it is built for', () => {
    expect(read('trade/index.html')).toContain(`<link rel="canonical" href="${origin}${base}trade/">`);
  });

  test('has a page for lost readers that search engines leave alone', () => {
    expect(read('404.html')).toContain('<meta name="robots" content="noindex">');
    expect(read('404.html')).not.toContain('rel="canonical"');
  });

  test('has a search index of its sections, names and sources, each a place of its own', () => {
    const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.entries(languages).map(([name, { page_count }]) => [name, page_count])).toEqual([
      ['en', 19],
    ]);
    expect([...files().keys()]).toContain('pagefind/pagefind.js');
  });

  test('lets the browser run the inline script it has, and no other', () => {
    const html = read('index.html');
    const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');
    const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(hashes).toHaveLength(1);
    expect(html.match(/'sha256-[^']+'/g)).toEqual(hashes);
  });
});

test('a component in an .mdx page is rendered with the Markdown in it', () => {
  const [fact] = all(page('/'), '.key-facts');
  expect(fact && words(fact)).toBe('28 October The day of the signing.1');
});

test('without JavaScript, search is a list of every page and section from A to Z', () => {
  const [list] = all(page('/search/'), 'dl');
  expect(list && all(list, 'a').map(words)).toEqual([
    'About',
    'Annex',
    'Entry into force',
    'The signing',
    'Signatures',
    'Trade between the two sides',
    'The figures',
    'Whose they are',
  ]);
});

describe('for hosts that read them', () => {
  test('there are headers, with the policy that is in the pages', () => {
    const text = read('_headers');
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual([
      `${base}*`,
      `${base}_astro/*`,
      `${base}pagefind/filter/*`,
      `${base}pagefind/fragment/*`,
      `${base}pagefind/index/*`,
    ]);
    const [meta] = all(page('/'), '[http-equiv=content-security-policy]');
    expect(text).toContain(
      `  Content-Security-Policy: ${String(meta?.properties.content)}; frame-ancestors 'none'\n`,
    );
  });

  test('there are redirects, from each page that has moved', () => {
    expect(read('_redirects')).toBe(`${base}tariffs/ ${base}trade/ 301\n`);
  });
});
