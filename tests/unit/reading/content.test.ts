import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatFinding } from '../../../src/reading/finding.ts';
import { checkContent } from '../../../src/checks/index.ts';
import { fixtures } from '../checks/fixture.ts';

// What cannot be kept as a fixture: links, folders of a file's name, files that are far too large.
let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'read-content-'));
  for (const layer of ['every-kind', 'nothing-wrong']) {
    cpSync(join(fixtures, layer, 'content'), content, { recursive: true });
  }
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

function findings(): string[] {
  return checkContent(content).map((finding) => formatFinding(finding).replace(/^.*?read-content-\w+\//, ''));
}

test('a link to another place of the disk is a finding and is not followed, even if it leads up', () => {
  symlinkSync('..', join(content, 'pages/up'), 'junction');
  symlinkSync('index.md', join(content, 'pages/other.md'));
  symlinkSync('nothing.md', join(content, 'pages/nowhere.md'));
  expect(findings()).toEqual(
    ['nowhere.md', 'other.md', 'up'].map(
      (name) => `pages/${name}:1: this is a link to another place of the disk - put the file itself there`,
    ),
  );
});

test('a folder where a data file should be is no such file', () => {
  rmSync(join(content, 'people.yaml'));
  mkdirSync(join(content, 'people.yaml'));
  expect(findings()).toContain('people.yaml:1: the file is missing - add it; a list without entries is []');
});

test('the list of published addresses may not be missing, since nothing would be missed without it', () => {
  rmSync(join(content, 'permalinks.txt'));
  expect(findings()).toEqual([
    'permalinks.txt:1: the file is missing - bring it back; that of a new site is empty',
  ]);
});

test('a page that is far too long is not even parsed', () => {
  writeFileSync(join(content, 'pages/long.md'), 'word '.repeat(1_000_000));
  expect(findings()).toEqual([
    'pages/long.md:1: the page has 5000000 characters - a page has 100000 at most; cut it by subject',
  ]);
});

test('nor is one whose brackets would take minutes, though each line is short', () => {
  writeFileSync(join(content, 'pages/brackets.md'), 'a ] b\n'.repeat(16_000));
  expect(findings()).toEqual([
    'pages/brackets.md:2001: more than 2000 brackets stand without an empty line - put empty lines between paragraphs, or cut the table in two',
  ]);
});

test('what is hidden among the series, or a folder, is no series; nor is a file in the place of their folder', () => {
  mkdirSync(join(content, 'figures/trade.yaml'), { recursive: true });
  writeFileSync(join(content, 'figures/.trade-old.yaml'), 'values: [');
  expect(findings()).toEqual([]);
  rmSync(join(content, 'figures'), { recursive: true });
  writeFileSync(join(content, 'figures'), 'words');
  expect(findings()).toEqual([expect.stringContaining('figures:1: the build does not know this file')]);
});
