import { describe, expect, test } from 'vitest';
import { fileLink, pageAddress, withBase } from '../../src/addresses.ts';

test.each([
  ['index.md', '/'],
  ['index.mdx', '/'],
  ['about.md', '/about/'],
  ['summits/index.md', '/summits/'],
  ['summits/28/outcomes.mdx', '/summits/28/outcomes/'],
  // Only a file whose whole name is “index” stands for its folder.
  ['sea/reindex.md', '/sea/reindex/'],
])('the file %s is the page %s', (file, address) => {
  expect(pageAddress(file)).toBe(address);
});

describe('a link between content files', () => {
  const from = 'summits/28/outcomes.md';

  test.each([
    ['statements.md', 'summits/28/statements.md', ''],
    ['../index.md', 'summits/index.md', ''],
    ['../../trade/index.md#two-way-trade', 'trade/index.md', 'two-way-trade'],
    ['./orientations/trust.mdx#coc', 'summits/28/orientations/trust.mdx', 'coc'],
    ['#signing', from, 'signing'],
    ['../../../elsewhere.md', '../elsewhere.md', ''],
  ])('%s names the file %s', (href, file, section) => {
    expect(fileLink(from, href)).toEqual({ file, section });
  });

  test.each([
    'https://example.org/page.md',
    'mailto:a@example.org',
    '/trade/',
    '/trade/index.md',
    '../trade/',
    'picture.svg',
    'page.md?print',
    '',
  ])('“%s” names no content file', (href) => {
    expect(fileLink(from, href)).toBeUndefined();
  });
});

test('an address is put under the base path, whether that is the root or not', () => {
  expect(withBase('/', '/summits/28/')).toBe('/summits/28/');
  expect(withBase('/any/prefix/', '/summits/28/')).toBe('/any/prefix/summits/28/');
  expect(withBase('/any/prefix/', '/')).toBe('/any/prefix/');
});
