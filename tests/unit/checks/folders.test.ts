import { expect, test } from 'vitest';
import { findingsIn } from './fixture.ts';

test('a folder without a page of its own is a finding at each of its pages', () => {
  expect(findingsIn('folder-without-index')).toEqual([
    'pages/trade/acfta.md:1: nothing answers at /trade/, the address above this page - add an index.md to the folder',
  ]);
});

// Only one of the two would be built, and nothing would say which.
test('two files with one address are a finding', () => {
  expect(findingsIn('same-address-twice')).toEqual([
    'pages/trade/index.md:1: /trade/ is also the address of pages/trade.md - keep one of the two',
  ]);
});
