import { expect, test } from 'vitest';
import type { FoundPage, FoundSection } from '../../../src/search/pagefind.ts';
import { placesOf } from '../../../src/search/places.ts';

function section(title: string, url: string, ...scores: number[]): FoundSection {
  return {
    title,
    url,
    excerpt: `words of ${title}`,
    weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
  };
}

function page(...sub_results: FoundSection[]): FoundPage {
  return { url: '/trade/', meta: { title: 'Trade' }, sub_results };
}

test('the section whose words match best comes first, by the sum of its matches', () => {
  const found = page(section('Once', '/trade/#once', 9), section('Twice', '/trade/#twice', 5, 6));
  expect(placesOf(found)).toEqual([
    { url: '/trade/#twice', page: 'Trade', section: 'Twice', excerpt: 'words of Twice' },
    { url: '/trade/#once', page: 'Trade', section: 'Once', excerpt: 'words of Once' },
  ]);
});

test('words above the first section lead to the page itself', () => {
  expect(placesOf(page(section('Trade', '/trade/', 1)))).toEqual([
    { url: '/trade/', page: 'Trade', excerpt: 'words of Trade' },
  ]);
});

test('no page takes more than three places', () => {
  const sections = [1, 2, 3, 4].map((score) => section(`S${score}`, `/trade/#s${score}`, score));
  expect(placesOf(page(...sections)).map(({ url }) => url)).toEqual([
    '/trade/#s4',
    '/trade/#s3',
    '/trade/#s2',
  ]);
});

test('a page found by its title alone is a place without words', () => {
  expect(placesOf(page())).toEqual([{ url: '/trade/', page: 'Trade', excerpt: '' }]);
});

test('a page without a title is named by its address', () => {
  expect(placesOf({ url: '/trade/', meta: {}, sub_results: [] })).toEqual([
    { url: '/trade/', page: '/trade/', excerpt: '' },
  ]);
});

test('the order in which Pagefind gave the sections is left as it was', () => {
  const found = page(section('A', '/trade/#a', 1), section('B', '/trade/#b', 2));
  placesOf(found);
  expect(found.sub_results.map(({ title }) => title)).toEqual(['A', 'B']);
});
