import { describe, expect, test } from 'vitest';
import { all, links, page, words } from '../site.ts';

describe('menus', () => {
  test('list the sections of the site in the editors’ order, under their short names', () => {
    expect(links('/about/', 'Menu')).toEqual(['Trade: /trade/', 'Sources: /sources/', 'About: /about/']);
  });

  test('open the branch the reader is in, and only that', () => {
    expect(links('/trade/entry/', 'Menu')).toEqual([
      'Trade: /trade/',
      'The signing: /trade/signing/',
      'Entry into force: /trade/entry/',
      'Sources: /sources/',
      'About: /about/',
    ]);
  });

  test('mark the page the reader is on', () => {
    const marked = all(page('/trade/entry/'), '[aria-current=page]');
    expect(new Set(marked.map(words))).toEqual(new Set(['Entry into force']));
  });
});

test.each([
  ['/', []],
  // The name of the site leads home already.
  ['/about/', []],
  ['/trade/signing/', ['Home: /', 'Trade: /trade/']],
  ['/sources/gazette-2025/', ['Home: /', 'Sources: /sources/']],
  // Stands in no menu, but in a folder all the same.
  ['/trade/annex/', ['Home: /', 'Trade: /trade/']],
  ['/search/', []],
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
