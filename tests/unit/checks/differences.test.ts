import { expect, test } from 'vitest';
import { findingsIn } from './fixture.ts';

test('what differs has a table, two sides, and for each side a name, what it says and a source', () => {
  expect(findingsIn('differences-that-do-not-fit')).toEqual([
    'pages/index.md:8: no table follows “Sources differ:” - let a table follow it: whose, what they say, and more columns if needed',
    'pages/index.md:12: a difference has two sides or more - give each side a row, or say it in a sentence',
    'pages/index.md:22: a side has no name - whose it is comes first, then the figure, date or words',
    'pages/index.md:23: “Two” says nothing - whose it is comes first, then the figure, date or words',
    'pages/index.md:24: “Three” has no source - cite it in the row: [^source]',
  ]);
});
