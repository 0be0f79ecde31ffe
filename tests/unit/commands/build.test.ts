import { cpSync, appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { all, base, build, files, links, origin, output, page, read, words } from './site.ts';

const fixtures = 'tests/fixtures';

// One file for all builds: two at once would share Astro's folder of generated modules.
beforeAll(async () => {
  rmSync(output, { recursive: true, force: true });
  const { code, printed } = await build(`${fixtures}/small-site/content`);
  expect(code, printed).toBe(0);
}, 120_000);

const pages = [
  '/',
  '/about/',
  '/about/corrections/',
  '/glossary/',
  '/people/',
  '/search/',
  '/sources/',
  '/sources/gazette-2025/',
  '/sources/ministry-2024/',
  '/trade/',
  '/trade/annex/',
  '/trade/entry/',
  '/trade/signing/',
];

/** Pages on how to cite: of all pages but sources, search and the one for lost readers. */
const cited = pages
  .filter((address) => !/search|sources\/./.test(address))
  .map((address) => `/cite${address}`);

describe('a finished site', () => {
  test('has a page for every page and source, and one for readers who are lost', () => {
    const html = [...files().keys()].filter((path) => path.endsWith('.html'));
    expect(html.sort()).toEqual(
      [
        '404.html',
        ...[...pages, '/tariffs/', ...cited].map((address) => `${address}index.html`.slice(1)),
      ].sort(),
    );
  });

  test.each([...pages, ...cited, '404.html'])('names no address outside the base path on %s', (address) => {
    const named = all(page(address), () => true).flatMap(({ properties: { href, src, action } }) =>
      [href, src, action].filter((value) => typeof value === 'string'),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((value) => value.startsWith('/') && !value.startsWith(base))).toEqual([]);
  });

  test('links from page to page by address, whatever file the editor linked', () => {
    const [prose] = all(
      page('/trade/signing/'),
      ({ properties }) => properties.className?.toString() === 'prose',
    );
    const paragraphs = prose && all(prose, ({ tagName }) => tagName === 'p');
    const hrefs = paragraphs?.flatMap((paragraph) =>
      all(paragraph, ({ tagName }) => tagName === 'a').map(({ properties }) => properties.href),
    );
    expect(hrefs).toEqual(['#source-gazette-2025', `${base}trade/#figures`, base]);
  });

  test('has its canonical addresses on the site it is built for', () => {
    expect(read('trade/index.html')).toContain(`<link rel="canonical" href="${origin}${base}trade/">`);
  });

  test('has a page for lost readers that search engines leave alone', () => {
    expect(read('404.html')).toContain('<meta name="robots" content="noindex">');
    expect(read('404.html')).not.toContain('rel="canonical"');
  });

  test('lists its pages in its sitemap, but neither that one, nor those on how to cite, nor what has moved', () => {
    expect([...read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual(
      pages.map((address) => `${origin}${base}${address.slice(1)}`),
    );
    expect(read('sitemap-index.xml')).toContain(`${origin}${base}sitemap-0.xml`);
  });

  test('has a search index of its sections, names and sources, each a place of its own', () => {
    const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.entries(languages).map(([name, { page_count }]) => [name, page_count])).toEqual([
      ['en', 14],
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

describe('menus', () => {
  test('list the sections of the site in the editors’ order, under their short names', () => {
    expect(links('/about/', 'Sections of the site')).toEqual([
      'Trade: /trade/',
      'Sources: /sources/',
      'About: /about/',
    ]);
  });

  test('open the branch the reader is in, and only that', () => {
    expect(links('/trade/entry/', 'Menu')).toEqual([
      'Trade: /trade/',
      'The signing: /trade/signing/',
      'Entry into force: /trade/entry/',
      'Sources: /sources/',
      'About: /about/',
    ]);
    expect(links('/about/', 'Menu')).toEqual(['Trade: /trade/', 'Sources: /sources/', 'About: /about/']);
  });

  test('mark the page the reader is on', () => {
    const marked = all(page('/trade/entry/'), ({ properties }) => properties.ariaCurrent === 'page');
    expect(new Set(marked.map(words))).toEqual(new Set(['Entry into force']));
  });
});

test.each([
  ['/', []],
  ['/about/', ['Home: /']],
  ['/trade/signing/', ['Home: /', 'Trade: /trade/']],
  ['/sources/gazette-2025/', ['Home: /', 'Sources: /sources/']],
  // Stands in no menu, but in a folder all the same.
  ['/trade/annex/', ['Home: /', 'Trade: /trade/']],
  ['/search/', ['Home: /']],
])('the breadcrumbs of %s lead back over %j', (address, trail) => {
  expect(links(address, 'Breadcrumbs')).toEqual(trail);
});

test.each([
  ['/trade/', ['Previous A small record: /', 'Next The signing: /trade/signing/']],
  [
    '/trade/signing/',
    ['Previous Trade between the two sides: /trade/', 'Next Entry into force: /trade/entry/'],
  ],
  ['/trade/annex/', []],
  ['/about/', ['Previous Sources: /sources/']],
])('%s stands between %j', (address, neighbours) => {
  expect(links(address, 'Previous and next page')).toEqual(neighbours);
});

describe('sources', () => {
  const items = (address: string): Element[] =>
    all(page(address), ({ properties }) => String(properties.id).startsWith('source-'));
  const linksIn = (part: Element): Element[] => all(part, ({ tagName }) => tagName === 'a');

  test('stand at the end of a page in the order of the text, each with a way to it and to its own page', () => {
    expect(items('/trade/').map(({ properties }) => properties.id)).toEqual([
      'source-ministry-2024',
      'source-gazette-2025',
    ]);
    const hrefs = items('/trade/').map((item) => linksIn(item).map(({ properties }) => properties.href));
    expect(hrefs[0]).toEqual(
      expect.arrayContaining(['https://example.org/figures', `${base}sources/ministry-2024/`]),
    );
  });

  test('lead back to each section that cites them', () => {
    const back = items('/trade/').map((item) =>
      linksIn(item)
        .filter(({ properties }) => String(properties.href).startsWith('#'))
        .map((link) => `${words(link)}: ${String(link.properties.href)}`),
    );
    expect(back).toEqual([
      ['Summary: #ref-1-1', 'The figures: #ref-1-2', 'Whose they are: #ref-1-3'],
      ['Whose they are: #ref-2-1'],
    ]);
  });

  test('have a page each, with all that is known of them', () => {
    const [facts] = all(
      page('/sources/gazette-2025/'),
      ({ properties }) => properties.className?.toString() === 'description',
    );
    expect(facts && words(facts)).toBe(
      'Publisher The Gazette Date 28 October 2025 Kind news report Language English ' +
        'Address https://example.org/signing ' +
        'Lasting copy https://web.archive.org/web/2025/https://example.org/signing Read on 22 November 2026 ' +
        'Title No title was seen; the words in brackets are our description. Key gazette-2025',
    );
  });

  test('have a page each, which names every section that cites them, page by page', () => {
    const [list] = all(
      page('/sources/ministry-2024/'),
      ({ properties }) => properties.className?.toString() === 'cited-in',
    );
    const lines = list && all(list, ({ tagName }) => tagName === 'dt' || tagName === 'a');
    expect(lines?.map((line) => `${words(line)} ${String(line.properties.href ?? '')}`.trim())).toEqual([
      'Trade between the two sides',
      `Summary ${base}trade/`,
      `The figures ${base}trade/#figures`,
      `Whose they are ${base}trade/#whose`,
      'Glossary',
      `ASEAN-China Free Trade Area ${base}glossary/#acfta`,
    ]);
  });
});

test('without JavaScript, search is a list of every page and section from A to Z', () => {
  const [list] = all(page('/search/'), ({ tagName }) => tagName === 'dl');
  expect(list && all(list, ({ tagName }) => tagName === 'a').map(words)).toEqual([
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

test.each([
  ['/glossary/', 'acfta', 'ASEAN-China Free Trade Area (ACFTA, CAFTA)', `${base}trade/#figures`],
  ['/people/', 'li-qiang', 'Li Qiang', `${base}trade/signing/`],
])('on %s each name is a section, %s, that leads to where it is treated', (address, id, name, place) => {
  const [section] = all(
    page(address),
    (element) =>
      all(element, ({ properties }) => properties.id === id).length > 0 && element.tagName === 'section',
  );
  expect(section && all(section, ({ tagName }) => tagName === 'h2').map(words)).toEqual([name]);
  expect(section && all(section, ({ properties }) => properties.href === place)).toHaveLength(1);
});

describe('what has moved', () => {
  test('leaves a page that sends readers on without JavaScript, and tells search engines where', () => {
    const html = read('tariffs/index.html');
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${base}trade/">`);
    expect(html).toContain(`<link rel="canonical" href="${origin}${base}trade/">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    const [sentence] = all(
      page('/tariffs/'),
      ({ properties }) => properties.className?.toString() === 'moved',
    );
    expect(sentence && words(sentence)).toBe('This page has moved to Trade between the two sides.');
  });

  test.each([
    ['/trade/', 'figures', 'numbers'],
    ['/glossary/', 'acfta', 'free-trade-area'],
  ])('keeps former ids of a section on %s beside the heading %s', (address, id, former) => {
    const headings = all(page(address), ({ properties }) => properties.className?.toString() === 'heading');
    const heading = headings.find((element) => all(element, (part) => part.properties.id === id).length > 0);
    expect(heading && all(heading, ({ properties }) => properties.id === former)).toHaveLength(1);
  });

  test('has a sentence at the foot of the page that a section left', () => {
    const [sentence] = all(page('/trade/'), ({ properties }) => properties.id === 'ink');
    expect(sentence && words(sentence)).toBe(
      'The section “ink” of this page has moved to The signing › Signatures.',
    );
    expect(sentence && all(sentence, ({ tagName }) => tagName === 'a')[0]?.properties.href).toBe(
      `${base}trade/signing/#signatures`,
    );
  });
});

describe('the history of pages', () => {
  const note = 'Corrected the day: it said <29> October & more.';

  test('stands under the title, the newest change first, each with an address of its own', () => {
    const changes = all(page('/trade/signing/'), ({ properties }) => /^changed-/.test(String(properties.id)));
    expect(changes.map((change) => `${String(change.properties.id)}: ${words(change)}`)).toEqual([
      `changed-2026-12-01: Last changed 1 December 2026: ${note}`,
      'changed-2026-11-22: 22 November 2026: First version.',
    ]);
  });

  test('is listed for all pages, newest first, with a way to each change', () => {
    const [list] = all(page('/about/corrections/'), ({ tagName }) => tagName === 'main');
    const lines = list && all(list, ({ tagName }) => tagName === 'h2' || tagName === 'li').map(words);
    expect(lines?.slice(0, 3)).toEqual(['1 December 2026', `The signing: ${note}`, '22 November 2026']);
    expect(lines).toHaveLength(2 + 11);
    expect(read('about/corrections/index.html')).toContain(`href="${base}trade/signing/#changed-2026-12-01"`);
  });

  test('is a feed, whose entries are known by addresses that last', () => {
    const feed = fromHtml(read('feed.xml'), { fragment: true, space: 'svg' });
    const items = all(feed, ({ tagName }) => tagName === 'item');
    expect(items).toHaveLength(11);
    const first = items[0] && all(items[0], ({ tagName }) => /title|guid|description/.test(tagName));
    expect(first?.map(words)).toEqual([
      'The signing',
      `${origin}${base}trade/signing/#changed-2026-12-01`,
      note,
    ]);
    expect(read('index.html')).toContain(`type="application/rss+xml"`);
  });
});

describe('citations', () => {
  test('stand beside the record: of the page, then of each of its sections under the same id', () => {
    const parsed = page('/cite/trade/');
    expect(all(parsed, ({ tagName }) => tagName === 'h2').map(({ properties }) => properties.id)).toEqual([
      'figures',
      'whose',
    ]);
    const apa = all(parsed, ({ tagName }) => tagName === 'dd').filter((_dd, index) => index % 3 === 0);
    expect(apa.map((dd) => words(dd).split('. ')[0])).toEqual([
      'Trade between the two sides',
      'Trade between the two sides: The figures',
      'Trade between the two sides: Whose they are',
    ]);
  });

  test('name the day of the newest change', () => {
    expect(words(page('/cite/trade/signing/'))).toContain('(2026, December 1)');
  });

  test('can be downloaded without JavaScript as the very records that are shown', () => {
    const parsed = page('/cite/trade/');
    const shown = all(parsed, ({ tagName }) => tagName === 'pre').map((pre) => toString(pre));
    const links = all(parsed, ({ properties }) => properties.download !== undefined);
    const loaded = links.map(({ properties }) =>
      decodeURIComponent(String(properties.href).replace(/^data:[^,]*,/, '')),
    );
    expect(loaded).toEqual(shown);
    expect(links.map(({ properties }) => properties.download).slice(3)).toEqual([
      'any-prefix-trade-figures.bib',
      'any-prefix-trade-figures.ris',
      'any-prefix-trade-figures.json',
      'any-prefix-trade-whose.bib',
      'any-prefix-trade-whose.ris',
      'any-prefix-trade-whose.json',
    ]);
  });

  test('of names on a page of names stand under the names', () => {
    const [heading] = all(page('/cite/people/'), ({ tagName }) => tagName === 'h2');
    expect(heading && words(heading)).toBe('Li Qiang');
  });

  test('are in the head of the page for reference managers and search engines', () => {
    const metas = all(page('/trade/'), ({ tagName }) => tagName === 'meta');
    const tags = new Map(metas.map(({ properties: { name, content } }) => [name, content]));
    expect(tags.get('citation_title')).toBe('Trade between the two sides');
    expect(tags.get('citation_publication_date')).toBe('2026/11/22');
    expect(tags.get('citation_public_url')).toBe(`${origin}${base}trade/`);
    expect(tags.get('DC.type')).toBe('webpage');
    const [script] = all(page('/trade/'), ({ properties }) => properties.type === 'application/ld+json');
    expect(JSON.parse(script ? toString(script) : '')).toMatchObject({
      '@type': 'Article',
      headline: 'Trade between the two sides',
      citation: ['https://example.org/figures', 'https://example.org/signing'],
    });
  });
});

test('a component in an .mdx page is rendered with the Markdown in it', () => {
  const [fact] = all(page('/'), ({ properties }) => String(properties.className).includes('key-facts'));
  expect(fact && words(fact)).toBe('28 October The day of the signing.1');
});

describe('a build that fails', () => {
  test('for a fault in the content says where it is, and leaves the last good site as it was', async () => {
    const before = files();
    const { code, printed } = await build(`${fixtures}/unknown-source/content`);
    expect(code).toBe(1);
    expect(printed).toBe(
      `${fixtures}/unknown-source/content/pages/index.md:8: there is no source “unn” - did you mean “un”, “unsd”?\n` +
        `${fixtures}/unknown-source/content/pages/trade.mdx:7: there is no source “xinhua” - did you mean “un”, “unsd”?\n` +
        '\n2 findings; the last good site stays as it was.\n',
    );
    expect(files()).toEqual(before);
  });

  // HTML within Markdown is not looked into before it is built.
  test('for a fault in the pages it made does the same', async () => {
    const before = files();
    const content = '.build/unit/html-link-to-nothing/content';
    cpSync(`${fixtures}/small-site/content`, content, { recursive: true });
    appendFileSync(join(content, 'pages/about.md'), '\n<a href="../trad/">Trade</a>\n');
    const { code, printed } = await build(content);
    expect(code).toBe(1);
    expect(printed).toMatch(
      /^about\/index\.html:\d+: “\.\.\/trad\/” leads to nothing - did you mean “trade\/index\.html”.*\n\n1 finding;/,
    );
    expect(files()).toEqual(before);
  }, 120_000);

  test('for an address that was published and is gone, or has moved to nothing, does the same', async () => {
    const before = files();
    const content = '.build/unit/address-that-is-gone/content';
    cpSync(`${fixtures}/small-site/content`, content, { recursive: true });
    appendFileSync(join(content, 'moved.yaml'), '/levies/: /trade/tarifs/\n');
    writeFileSync(join(content, 'permalinks.txt'), '/\n/trade/#figure\n/trade/entries/\n');
    const { code, printed } = await build(content);
    expect(code).toBe(1);
    const findings = printed.split('\n').map((line) => line.replace(`${content}/`, ''));
    expect(findings).toEqual([
      expect.stringMatching(/^moved\.yaml:5: “\/trade\/tarifs\/” leads to nothing - did you mean “\/trade\//),
      expect.stringMatching(/^permalinks\.txt:2: “\/trade\/#figure” .* did you mean “\/trade\/#figures”/),
      expect.stringMatching(/^permalinks\.txt:3: “\/trade\/entries\/” .* did you mean “\/trade\/entry\/”/),
      '',
      '3 findings; the last good site stays as it was.',
      '',
    ]);
    expect(files()).toEqual(before);
  }, 120_000);

  test('finds the last good site again if an earlier build was killed between two of its steps', async () => {
    const before = files();
    renameSync(output, `${output}.last`);
    await build(`${fixtures}/unknown-source/content`);
    expect(files()).toEqual(before);
  });
});
