import { expect, test } from 'vitest';
import { findingsIn } from './fixture.ts';

test('a section without an id is a finding that suggests one, whatever letters its words are in', () => {
  expect(findingsIn('section-without-id')).toEqual([
    'pages/index.md:7: the section “Điều khoản of the new agreement” has no id - end the heading with one: [#dieu-khoan-of-the]',
  ]);
});

test('a malformed id is a finding that mends it', () => {
  expect(findingsIn('malformed-section-id')).toEqual([
    'pages/index.md:7: “The_Figures” is not a section id - use lower-case words with hyphens: [#the-figures]',
  ]);
});

test('an id used twice in a page is a finding that says where it was used first', () => {
  expect(findingsIn('duplicate-section-id')).toEqual([
    'pages/index.md:9: the id “figures” is taken on line 7 - ids are unique in a page; choose another',
  ]);
});

test('an id that the layout uses itself is a finding', () => {
  expect(findingsIn('reserved-id')).toEqual([
    "pages/index.md:7: “sources” is an id of the page's own - choose another, such as one that says what of",
  ]);
});

test('a heading that is nothing but an id is a finding', () => {
  expect(findingsIn('heading-without-words')).toEqual([
    'pages/index.md:7: the heading has no words - write what the section says, before its id',
  ]);
});

test('an h1 in the text is a finding, and a section below it is not', () => {
  expect(findingsIn('h1-in-text')).toEqual([
    'pages/index.md:7: “Home again” is an h1 in the text - the title is the h1; begin sections with ##',
  ]);
});

test('a heading that skips a level is a finding that says which level it should have', () => {
  expect(findingsIn('skipped-level')).toEqual([
    'pages/index.md:7: “Too deep” skips a level, from h1 to h3 - make it an h2',
    'pages/index.md:11: “Too deep again” skips a level, from h2 to h4 - make it an h3',
  ]);
});
