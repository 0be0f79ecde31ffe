import { resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { readContent } from '../../src/reading/content.ts';
import { entriesOf } from '../../src/reading/yaml.ts';

// One hand in all that readers see: curly quotation marks everywhere, and in our own words dashes and units.
const { pages, sources, terms, people, figures } = readContent(resolve('content')).content;

const words = pages.flatMap(({ file, tree, frontMatter }) => {
  const { title, description, label, changes } = frontMatter?.value as Record<string, unknown>;
  const texts = stringsIn([title, description, label, changes]);
  visit(tree, 'text', ({ value }) => {
    texts.push(value);
  });
  return texts.map((text) => ({ file, text }));
});
const notes = [
  ...entriesOf(terms).map(({ meaning }) => ({ file: terms.file, text: meaning })),
  ...entriesOf(people).map(({ office }) => ({ file: people.file, text: office })),
  ...entriesOf(sources).map(({ note }) => ({ file: sources.file, text: note })),
  ...figures.flatMap(({ yaml }) => stringsIn(yaml.value).map((text) => ({ file: yaml.file, text }))),
].filter((given): given is { file: string; text: string } => typeof given.text === 'string');
const printed = entriesOf(sources).flatMap(({ title, publisher }) =>
  stringsIn([title, publisher]).map((text) => ({ file: sources.file, text })),
);

/** Every string in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

test('quotation marks and apostrophes are curly, in titles of sources too', () => {
  expect([...words, ...notes, ...printed].length).toBeGreaterThan(2000);
  expect([...words, ...notes, ...printed].filter(({ text }) => /["']/.test(text))).toEqual([]);
});

test('ranges of years have an en dash, except in titles as printed', () => {
  // Citations, section ids and quoted titles have hyphens of their own; names in Vietnamese have theirs in brackets.
  const printedParts = /\[[#^][^\]]*\]|“[^”]*”|\([^)]*\)/g;
  const ours = [...words, ...notes].map(({ file, text }) => ({
    file,
    text: text.replaceAll(printedParts, ''),
  }));
  expect(ours.filter(({ text }) => /\b\d{4}-\d{4}\b/.test(text))).toEqual([]);
});

test('shares are in per cent', () => {
  expect([...words, ...notes].filter(({ text }) => /%|percent\b/i.test(text))).toEqual([]);
});
