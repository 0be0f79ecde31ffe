// What a reader's browser has to load, page by page: design.md sets the budgets.
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { openSite } from './built.ts';

const kilobyte = 1000;
const site = openSite('root');
const pages = site.files
  // The whole record is a book for paper: whoever opens it has asked for all of it.
  .filter((file) => file.endsWith('.html') && file !== 'all/index.html')
  .map((file) => ({ file, tree: fromHtml(site.read(file)) }));

/** Size as a host sends it, in bytes. The quick way is never lighter, so only what it finds heavy is weighed again. */
function weight(text: string, heavy: number): number {
  const quick = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  return quick < heavy ? quick : brotliCompressSync(text).length;
}

const weighed = new Map<string, number>();

/** Size of a file that many pages load. */
function fileWeight(file: string): number {
  const bytes = weighed.get(file) ?? weight(site.read(file), 0);
  weighed.set(file, bytes);
  return bytes;
}

function addresses(tree: Root, selector: string, property: 'href' | 'src'): string[] {
  return selectAll(selector, tree).map((element: Element) => String(element.properties[property]));
}

const path = (address: string): string => address.replace(/^\//, '');

/** A script and all it imports before anyone asks for more. */
function scripts(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, other = ''] of site.read(file).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
    scripts(join(dirname(file), other), found);
  return found;
}

/** Pages that go over a budget, heaviest first, one a line. */
function over(budget: number, measure: (page: { file: string; tree: Root }) => number): string {
  return pages
    .map((page) => ({ file: page.file, bytes: measure(page) }))
    .filter(({ bytes }) => bytes > budget)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `${String(bytes).padStart(6)}  ${file}`)
    .join('\n');
}

const styles = (tree: Root): string[] =>
  addresses(tree, 'link[rel=stylesheet]:not([media=print])', 'href').map(path);

test('every page can be read after 14 kB: its words and the style sheets that hold them up', () => {
  const budget = 14 * kilobyte;
  const heavy = over(budget, ({ file, tree }) => {
    const css = styles(tree).reduce((sum, name) => sum + fileWeight(name), 0);
    return weight(site.read(file), budget - css) + css;
  });
  expect(pages.length).toBeGreaterThan(300);
  expect(heavy).toBe('');
});

test('no page loads more than 3 kB of script before a search', () => {
  const heavy = over(3 * kilobyte, ({ tree }) => {
    const loaded = addresses(tree, 'script[src]', 'src');
    const all = new Set(loaded.flatMap((address) => [...scripts(path(address))]));
    return [...all].reduce((sum, name) => sum + fileWeight(name), 0);
  });
  expect(heavy).toBe('');
});

test.each(['box', 'page'])(
  'our part of search is at most 8 kB of script: that of the %s with all it imports',
  (started) => {
    const loaded = pages.flatMap(({ tree }) => addresses(tree, 'script[src]', 'src'));
    const everywhere = new Set([...new Set(loaded)].flatMap((address) => [...scripts(path(address))]));
    const files = site.files.filter((file) => new RegExp(`^_astro/${started}\\.[^/]+\\.js$`).test(file));
    expect(files).toHaveLength(1);
    const own = files.flatMap((file) => [...scripts(file)]).filter((file) => !everywhere.has(file));
    expect(own.length).toBeGreaterThan(1);
    expect(own.reduce((sum, file) => sum + fileWeight(file), 0)).toBeLessThanOrEqual(8 * kilobyte);
  },
);

test('what search knows before its index has come, names and words, is at most 12 kB', () => {
  expect(fileWeight('search/names.json')).toBeLessThanOrEqual(12 * kilobyte);
});

// The setting that makes them small is Pagefind's own, but unofficial: it may go with any version.
test('a search fetches the index in parts of 6 kB at most, not whole', () => {
  const parts = site.files.filter((file) => file.endsWith('.pf_index')).map((file) => site.size(file));
  expect(parts.length).toBeGreaterThan(20);
  expect(Math.max(...parts)).toBeLessThanOrEqual(6 * kilobyte);
});

test('the site has two font files, of 60 kB together', () => {
  const fonts = site.files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  const bytes = fonts.reduce((sum, file) => sum + site.size(file), 0);
  expect(fonts.length).toBeLessThanOrEqual(2);
  expect(bytes).toBeLessThanOrEqual(60 * kilobyte);
  expect(bytes).toBeGreaterThan(0);
});

test('no page or style sheet loads anything from another host', () => {
  const loads = 'link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], link[rel~=manifest]';
  const asked = pages.flatMap(({ tree }) => [
    ...addresses(tree, loads, 'href'),
    ...addresses(tree, '[src]', 'src'),
  ]);
  const sheets = site.files.filter((file) => file.endsWith('.css'));
  const inSheets = sheets.flatMap((file) =>
    [...site.read(file).matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address),
  );
  expect(asked.length).toBeGreaterThan(1000);
  expect(inSheets.length).toBeGreaterThan(1);
  expect([...asked, ...inSheets].filter((address) => !/^\/(?!\/)/.test(address))).toEqual([]);
});
