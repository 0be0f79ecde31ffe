import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFinding } from '../../../src/checks/finding.ts';
import { checkContent } from '../../../src/checks/index.ts';
import { findingsIn } from './fixture.ts';

test('content with nothing wrong in it has no findings, in Markdown or in MDX', () => {
  expect(findingsIn('nothing-wrong')).toEqual([]);
});

test('the small site has none either', () => {
  expect(findingsIn('small-site')).toEqual([]);
});

test('faults of all kinds are found at once, by file and line', () => {
  expect(findingsIn('many-faults')).toEqual([
    'pages/a/b.md:1: nothing answers at /a/, the address above this page - add an index.md to the folder',
    'pages/a/b.md:7: there is no source “nobody” - did you mean “un”, “xinhua”?',
    'pages/a/b.md:11: the id “one” is taken on line 9 - ids are unique in a page; choose another',
    'pages/b.md:2: this is not valid YAML: Nested mappings are not allowed in compact mappings - check indentation, colons and quotation marks',
    'pages/b.md:7: “Text” is not a section id - use lower-case words with hyphens: [#text]',
    'pages/index.md:2: the title is also that of pages/a/b.md - give each page a title of its own',
    'pages/index.md:5: there is no field “oder” - did you mean “order”, “kind”, “label”?',
    'pages/index.md:8: “Home” is an h1 in the text - the title is the h1; begin sections with ##',
    'pages/index.md:10: there is no page “trade.md” - did you mean “a/b.md”, “index.md”, “b.md”?',
    'pages/index.md:12: the section “Figures” has no id - end the heading with one: [#figures]',
    'sources.yaml:8: no page cites “xinhua” - cite it or take it out',
    'sources.yaml:14: “genre” does not fit - Invalid option: expected one of "news report"|"official statement"|"reference"|"statistics"|"treaty text"',
  ]);
});

// A terminal or an editor opens the file only if the path leads there from where the command runs.
test('a finding names its file from the folder the command runs in', () => {
  const [finding] = checkContent(join(import.meta.dirname, '../../fixtures/missing-title/content'));
  expect(finding && formatFinding(finding)).toMatch(
    /^tests\/fixtures\/missing-title\/content\/pages\/index\.md:2: /,
  );
});
