import { expect, test } from 'vitest';
import { findingsIn } from './fixture.ts';

test('a missing field is a finding at the front matter', () => {
  expect(findingsIn('missing-title')).toEqual([
    'pages/index.md:2: “title” is missing - add it: Invalid input: expected string, received undefined',
  ]);
});

test('an unknown field is a finding that names the near misses', () => {
  expect(findingsIn('unknown-key')).toEqual([
    'pages/index.md:5: there is no field “oder” - did you mean “order”, “kind”, “label”?',
  ]);
});

test('each field that does not fit is a finding on its own line, also within a list', () => {
  expect(findingsIn('fields-that-do-not-fit')).toEqual([
    'pages/index.md:3: “description” does not fit - Too small: expected string to have >=50 characters',
    'pages/index.md:4: “changes.date” does not fit - Expected a day as 2026-11-22',
    'pages/index.md:5: “order” does not fit - Invalid input: expected number, received string',
    expect.stringMatching(/^pages\/index\.md:8: “topics” does not fit - .*"summit"\|"outcomes"/),
  ]);
});

test('a page without front matter is a finding that says how to begin it', () => {
  expect(findingsIn('no-front-matter')).toEqual([
    'pages/index.md:1: there is no front matter - begin the file with ---, title, description, changes, ---',
  ]);
});

test('front matter that is not YAML is a finding where the syntax breaks, and the only one', () => {
  expect(findingsIn('front-matter-syntax')).toEqual([
    'pages/index.md:2: this is not valid YAML: Nested mappings are not allowed in compact mappings - check indentation, colons and quotation marks',
  ]);
});

test('the second page of one title is a finding that names the first', () => {
  expect(findingsIn('same-title-twice')).toEqual([
    'pages/other.md:2: the title is also that of pages/index.md - give each page a title of its own',
  ]);
});

// Only one of the two would be built, and nothing would say which.
test('the second page of a kind that exists once is a finding that names the first', () => {
  expect(findingsIn('kind-twice')).toEqual([
    'pages/start.md:6: pages/index.md is already the page of kind “home” - leave kind out: this page is an article',
  ]);
});
