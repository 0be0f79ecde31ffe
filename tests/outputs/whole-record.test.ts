import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { oneLine, readArticle } from '../../src/export/article.ts';
import { openSite } from './built.ts';

const site = openSite('prefix');
const html = site.read('all/index.html');
const tree = fromHtml(html);
const chapters = selectAll('.report .chapter', tree);

test('the whole record holds every page but search and sources, each with all its sections', () => {
  const pages = [...site.listed()]
    .filter(([address]) => !/^\/(sources|search)\//.test(address))
    .flatMap(([address, file]) => readArticle(fromHtml(site.read(file)), address) ?? []);
  const expected = pages.map(({ title, body }) =>
    [title, ...selectAll('h2, h3', body).map(oneLine)].join(' | '),
  );
  const found = chapters
    .slice(0, -1)
    .map((chapter) => selectAll('h2, h3, h4', chapter).map(oneLine).join(' | '));
  expect(found.sort()).toEqual(expected.sort());
  expect(found.length).toBeGreaterThan(20);
});

test('no id of it stands twice, and every address in it leads somewhere', () => {
  const ids = selectAll('[id]', tree).map(({ properties }) => String(properties.id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const links = selectAll('a[href]', tree).map(({ properties }) => String(properties.href));
  expect(site.deadEnds(links.map((href) => new URL(href, `${site.root}all/`).href))).toEqual([]);
  const out = selectAll('.chapter a[href]', tree).filter(
    ({ properties }) => !String(properties.href).startsWith('#'),
  );
  const internal = out
    .map(({ properties }) => String(properties.href))
    .filter((href) => href.startsWith(site.root));
  // What is not in it is the lists of sources and of search, the feed and other files.
  expect(internal.filter((href) => !/\/(sources|search|data)\/|\.\w+$/.test(href))).toEqual([]);
});

test('its sources are numbered once, and every mark names one of them', () => {
  const listed = selectAll('#sources > ol > li', tree).map(({ properties }) => `#${String(properties.id)}`);
  expect(new Set(listed).size).toBe(listed.length);
  for (const mark of selectAll('a.cite', tree)) {
    expect(mark.properties.href).toBe(listed[Number(oneLine(mark)) - 1]);
  }
});

test('search engines and our own search leave it out, and its style sheet names every chapter', () => {
  expect(select('meta[name="robots"]', tree)?.properties.content).toBe('noindex');
  expect(select('link[rel="canonical"]', tree)?.properties.href).toBe(`${site.root}all/`);
  expect(html).not.toContain('data-pagefind-body');
  const heads = site.read('all/heads.css');
  for (const chapter of chapters.slice(0, -1))
    expect(heads).toContain(`[id="${String(chapter.properties.id)}"]{`);
});
