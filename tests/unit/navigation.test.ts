import { describe, expect, test } from 'vitest';
import type { Branch, MenuPage } from '../../src/navigation.ts';
import { inReadingOrder, neighbours, pageTree, parentAddress, trail } from '../../src/navigation.ts';

function page(address: string, order?: number): MenuPage {
  return { address, title: `Title of ${address}`, label: address, order };
}

/** The tree as indented addresses: what a menu looks like. */
function outline(branch: Branch, depth = 0): string[] {
  return [
    '  '.repeat(depth) + branch.address,
    ...branch.children.flatMap((child) => outline(child, depth + 1)),
  ];
}

const home = pageTree([
  page('/trade/acfta/', 2),
  page('/about/', 90),
  page('/trade/', 20),
  page('/summits/28/', 0),
  page('/'),
  page('/trade/acfta-3/', 1),
  page('/summits/', 10),
  page('/trade/draft/'),
  page('/search/'),
]);

describe('the tree of pages', () => {
  test('puts pages under their folder in the order editors gave them, and leaves out those without', () => {
    expect(outline(home)).toEqual([
      '/',
      '  /summits/',
      '    /summits/28/',
      '  /trade/',
      '    /trade/acfta-3/',
      '    /trade/acfta/',
      '  /about/',
    ]);
  });

  test('orders pages of the same order by address', () => {
    expect(outline(pageTree([page('/', 1), page('/b/', 1), page('/a/', 1)]))).toEqual([
      '/',
      '  /a/',
      '  /b/',
    ]);
  });

  test('cannot be made without a home page', () => {
    expect(() => pageTree([page('/about/', 1)])).toThrow('There is no home page');
  });

  test('cannot be made where a folder has no page of its own', () => {
    expect(() => pageTree([page('/'), page('/trade/acfta/', 1)])).toThrow(
      '/trade/acfta/ has no page above it: its folder needs an index.md.',
    );
  });

  test('leaves the pages it is made from as they were', () => {
    const pages = [page('/'), page('/about/', 1)];
    pageTree(pages);
    expect(pages).toEqual([page('/'), page('/about/', 1)]);
  });
});

test('the page above a page is one folder up', () => {
  expect(parentAddress('/summits/28/')).toBe('/summits/');
  expect(parentAddress('/summits/')).toBe('/');
});

describe('the trail to a page', () => {
  test.each([
    ['/', ['/']],
    ['/trade/', ['/', '/trade/']],
    // Begins like /trade/acfta/, but is another page.
    ['/trade/acfta-3/', ['/', '/trade/', '/trade/acfta-3/']],
    ['/search/', ['/']],
    ['/trade/draft/', ['/', '/trade/']],
  ])('%s leads over %j', (address, path) => {
    expect(trail(home, address).map((branch) => branch.address)).toEqual(path);
  });
});

describe('the neighbours of a page', () => {
  test.each([
    ['/', undefined, '/summits/'],
    ['/summits/28/', '/summits/', '/trade/'],
    ['/trade/', '/summits/28/', '/trade/acfta-3/'],
    ['/about/', '/trade/acfta/', undefined],
    ['/search/', undefined, undefined],
  ])('%s stands between %s and %s', (address, previous, next) => {
    const found = neighbours(inReadingOrder(home), address);
    expect([found.previous?.address, found.next?.address]).toEqual([previous, next]);
  });
});
