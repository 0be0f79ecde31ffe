import { expect, test } from 'vitest';
import { findingsIn } from './fixture.ts';

test('a citation of an unknown source is a finding on its own line that names the near misses', () => {
  expect(findingsIn('unknown-source')).toEqual([
    'pages/index.md:8: there is no source “unn” - did you mean “un”, “unsd”?',
    'pages/trade.mdx:7: there is no source “xinhua” - did you mean “un”, “unsd”?',
  ]);
});

test('a source that no page cites is a finding', () => {
  expect(findingsIn('unused-source')).toEqual([
    'sources.yaml:8: no page cites “xinhua” - cite it or take it out',
  ]);
});

test('a citation in a heading is a finding, since outlines and search results would repeat it', () => {
  expect(findingsIn('citation-in-heading')).toEqual([
    'pages/index.md:7: [^un] stands inside a heading - put it after the sentence it supports',
  ]);
});

test('a citation in a link is a finding, since a link cannot hold a link', () => {
  expect(findingsIn('citation-in-link')).toEqual([
    'pages/index.md:7: [^un] stands inside a link - put it after the sentence it supports',
  ]);
});

test('what readers would see as brackets, because it is no citation, is a finding', () => {
  expect(findingsIn('malformed-citation')).toEqual([
    'pages/index.md:7: “[^ un]” is not a citation - write the key of a source, without spaces: [^key]',
    'pages/index.md:7: “[^u n]” is not a citation - write the key of a source, without spaces: [^key]',
  ]);
});

// The source is cited; that it is not would send the editor to take it out.
test('a footnote defined in the page is a finding, and its source still counts as cited', () => {
  expect(findingsIn('footnote-defined-in-page')).toEqual([
    'pages/index.md:9: [^un] is defined in the page - take it out: the build writes it from sources.yaml',
  ]);
});
