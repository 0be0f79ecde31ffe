import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { checkContent } from '../../../src/checks/index.ts';
import { skeleton } from '../../../src/editor/skeleton.ts';

let content = '';

beforeEach(() => {
  mkdirSync('.build/unit', { recursive: true });
  content = mkdtempSync(join(process.cwd(), '.build/unit/new-'));
  for (const layer of ['every-kind', 'nothing-wrong']) {
    cpSync(`tests/fixtures/${layer}/content`, content, { recursive: true });
  }
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

/** Makes what was asked for, and says what is next; or says why it cannot be. */
function make(...words: string[]): string {
  try {
    const made = skeleton(words, readContent(content).content, '2026-11-22');
    mkdirSync(dirname(join(content, made.file)), { recursive: true });
    writeFileSync(join(content, made.file), made.text, { flag: made.flag });
    return `${made.file}: ${made.next}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Writes other words where a skeleton asks for an editor's. */
function writeWords(...files: string[]): void {
  for (const file of files.map((name) => join(content, name))) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Say here', 'It is said'));
  }
}

const unwritten = 'the words of a skeleton still stand here';

function findings(): string[] {
  return checkContent(content).map(({ message }) => message);
}

test('a new page, also one with pages below it, lacks nothing but its words and sources', () => {
  expect(findings()).toEqual([]);
  expect(make('page', 'trade/tariffs', 'Tariffs: a list')).toBe(
    'pages/trade/tariffs.md: It will be at /trade/tariffs/, for good. Write it; npm run check says what is still missing.',
  );
  make('page', 'sea/index', 'The sea');
  make('page', 'sea/doc', 'A declaration');
  const left = new Set(findings());
  expect([...left]).toEqual([
    unwritten,
    'the lead cites no source',
    'the section “first-section” cites no source',
  ]);
});

test('a new source, term and person fit their schemas, also where the list was empty; the source is to be cited', () => {
  expect(make('source', 'xinhua-2026', 'https://xinhua.example/a?b=1', 'A title: “with” all #1')).toContain(
    '[^xinhua-2026]',
  );
  expect(findings()).toEqual(['no page cites “xinhua-2026”', unwritten]);
  expect(make('term', 'tariff', 'Tariff', 'trade/index.mdx', 'xinhua-2026')).toContain('/glossary/#tariff');
  make('term', 'quota', 'Quota', 'trade/index.mdx', 'xinhua-2026');
  expect(readContent(content).content.terms.value).toHaveLength(2);
  expect(make('person', 'a-b', 'A B', 'trade/index.mdx', 'xinhua-2026')).toContain('/people/#a-b');
  make('person', 'c-d', 'C D', 'trade/index.mdx', 'xinhua-2026');
  expect(readContent(content).content.people.value).toHaveLength(2);
  expect(new Set(findings())).toEqual(new Set([unwritten]));
  writeWords('sources.yaml', 'glossary.yaml', 'people.yaml');
  expect(findings()).toEqual([]);
});

test('a new series fits its schema, and is to be shown', () => {
  make('source', 'xinhua-2026', 'https://xinhua.example/a', 'A');
  expect(make('figure', 'fdi', 'Investment', 'xinhua-2026')).toContain('<Chart figure="fdi" />');
  expect(findings()).toContain(unwritten);
  writeWords('sources.yaml', 'figures/fdi.yaml');
  expect(findings()).toEqual(['no page shows the series “fdi”']);
  expect(make('figure', 'fdi', 'Investment', 'xinhua-2026')).toBe('There is a series “fdi” already.');
});

test('the command writes the file, and ends as failed where it refuses', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['src/commands/new.ts', ...words], {
      env: { ...process.env, SITE_CONTENT: content },
      encoding: 'utf8',
    });
  expect(run('page', 'trade/tariffs', 'Tariffs')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(content, 'pages/trade/tariffs.md'), 'utf8')).toContain('title: Tariffs');
  expect(run('page', 'trade/tariffs', 'Tariffs')).toMatchObject({ status: 1, stdout: '' });
});

test.each([
  [
    ['page', 'Trade/Tariffs', 'Tariffs'],
    '“Trade/Tariffs” is no address. Use lower-case words with hyphens, as trade/tariffs.',
  ],
  [
    ['page', '../outside', 'Out'],
    '“../outside” is no address. Use lower-case words with hyphens, as trade/tariffs.',
  ],
  [['page', 'trade', 'Twice'], 'is at /trade/ already. Choose another address.'],
  [
    ['page', 'sea/doc', 'A declaration'],
    'Nothing is at /sea/ yet. First: npm run new -- page sea/index "Its title"',
  ],
  [['page', 'trade/tariffs', 'Home'], '“Home” is the title of'],
  [['page', 'trade/tariffs'], 'It takes 2 things, not 1. Say: npm run new -- page trade/tariffs "Tariffs"'],
  [['source', 'Xinhua 2026', 'https://x.example/', 'A'], '“Xinhua 2026” is no key.'],
  [
    ['source', 'xinhua-2026', 'x.example', 'A'],
    '“x.example” is no address of a document. Copy it from the browser: https://…',
  ],
  [
    ['term', 'tariff', 'Tariff', 'trade/none.md', 'x'],
    'There is a mistake in the place: there is no page “trade/none.md”',
  ],
  [['term', 'tariff', 'Tariff', 'trade/index.mdx', 'none'], 'There is no source “none”.'],
  [['person', 'A B', 'A B', 'trade/index.mdx', 'none'], '“A B” is no key.'],
  [['chapter', 'one'], '“chapter” cannot be made. Say: npm run new -- page, source, term, person or figure.'],
])('%j is refused in a sentence, and writes nothing', (words, sentence) => {
  expect(make(...words)).toContain(sentence);
  expect(findings()).toEqual([]);
});

test('a key or a document that is there already is not written twice', () => {
  make('source', 'xinhua-2026', 'https://xinhua.example/a', 'A');
  expect(make('source', 'xinhua-2026', 'https://xinhua.example/b', 'B')).toContain('“xinhua-2026” is taken');
  expect(make('source', 'other', 'https://xinhua.example/a', 'A')).toBe(
    '“xinhua-2026” is that document already. Cite it: [^xinhua-2026]',
  );
});

test('the examples of CONTRIBUTING can be followed one after another, beside what the record holds', () => {
  rmSync(content, { recursive: true });
  // What they might meet: the pages of their folder, and every list.
  cpSync('content', content, {
    recursive: true,
    filter: (path) => !/pages\/(summits|sea|partnership|about)/.test(path),
  });
  const examples = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^npm run new -- (.+)$/gm)];
  const refused = examples
    .map(([, words = '']) =>
      [...words.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    )
    .filter((words) => !/^\S+\.yaml: |^pages\//.test(make(...words)));
  expect(refused).toEqual([]);
  expect(examples).toHaveLength(5);
});
