import type { XmlElement } from '@rgrove/parse-xml';
import { XmlElement as Element, parseXml } from '@rgrove/parse-xml';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { openSite } from './built.ts';

const site = openSite('prefix');

function parse(file: string): XmlElement {
  const { root } = parseXml(site.read(file));
  if (!root) throw new Error(`${file} is empty.`);
  return root;
}

function children(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child instanceof Element && child.name === name,
  );
}

function textOf(element: XmlElement, name: string): string | undefined {
  return children(element, name)[0]?.text;
}

test('the sitemap lists what search engines may list, each with the day its own page names', () => {
  const index = parse('sitemap-index.xml');
  const files = children(index, 'sitemap').map((entry) => textOf(entry, 'loc')?.replace(site.root, '') ?? '');
  const entries = files.flatMap((file) => children(parse(file), 'url'));
  const days = new Map(entries.map((entry) => [textOf(entry, 'loc'), textOf(entry, 'lastmod')]));
  const listed = [...site.listed()].map(([address, file]) => ({ url: site.root + address.slice(1), file }));
  expect([...days.keys()].sort()).toEqual(listed.map(({ url }) => url).sort());
  for (const { url, file } of listed) {
    const day = select('.updated time', fromHtml(site.read(file)))?.properties.dateTime;
    expect(days.get(url), file).toBe(day);
  }
  expect([...days.values()].filter(Boolean).length).toBeGreaterThan(20);
});

test('robots.txt lets everyone read everything and names the sitemap in full', () => {
  expect(site.read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site.root}sitemap-index.xml\n`);
  expect(site.files).toContain('sitemap-index.xml');
});

test('the feed is RSS 2.0 whose items have lasting ids: addresses of lines in the histories of pages', () => {
  const feed = parse('feed.xml');
  expect([feed.name, feed.attributes.version]).toEqual(['rss', '2.0']);
  const [channel] = children(feed, 'channel');
  if (!channel) throw new Error('The feed has no channel.');
  for (const name of ['title', 'description', 'language']) expect(textOf(channel, name)).toBeTruthy();
  expect(textOf(channel, 'link')).toBe(site.root);
  const [self] = children(channel, 'atom:link');
  expect(self?.attributes).toEqual({
    href: `${site.root}feed.xml`,
    rel: 'self',
    type: 'application/rss+xml',
  });
  const items = children(channel, 'item');
  const ids = items.map((item) => textOf(item, 'guid') ?? '');
  expect(new Set(ids).size).toBe(items.length);
  expect(site.deadEnds(ids)).toEqual([]);
  for (const item of items) {
    expect(children(item, 'guid')[0]?.attributes.isPermaLink).toBe('true');
    const date = /#changed-(.*)$/.exec(textOf(item, 'guid') ?? '')?.[1] ?? '';
    expect(textOf(item, 'pubDate')).toBe(new Date(date).toUTCString());
  }
});

test('OpenSearch tells a browser how to ask the search page, within the lengths that it allows', () => {
  const description = parse('opensearch.xml');
  expect(description.name).toBe('OpenSearchDescription');
  expect(description.attributes.xmlns).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(textOf(description, 'ShortName')?.length).toBeLessThanOrEqual(16);
  expect(textOf(description, 'LongName')?.length).toBeLessThanOrEqual(48);
  const urls = children(description, 'Url').map(({ attributes }) => [attributes.type, attributes.template]);
  expect(urls).toEqual([
    ['text/html', `${site.root}search/?q={searchTerms}`],
    ['application/opensearchdescription+xml', `${site.root}opensearch.xml`],
  ]);
  expect(site.deadEnds([`${site.root}search/`, textOf(description, 'Image') ?? ''])).toEqual([]);
});

test('the manifest begins at the home page, and every icon it names is there', () => {
  const manifest = JSON.parse(site.read('site.webmanifest')) as Record<string, unknown>;
  const home = new URL(site.root).pathname;
  expect(manifest).toMatchObject({ id: home, start_url: home, scope: home, lang: 'en' });
  const icons = manifest.icons as { src: string }[];
  expect(icons.length).toBeGreaterThan(0);
  expect(site.deadEnds(icons.map(({ src }) => new URL(src, site.root).href))).toEqual([]);
});

test('every page leads to the feed, to the search description and to the manifest', () => {
  for (const file of site.files.filter((path) => path.endsWith('.html'))) {
    const html = site.read(file);
    for (const name of ['feed.xml', 'opensearch.xml', 'site.webmanifest']) expect(html, file).toContain(name);
  }
});
