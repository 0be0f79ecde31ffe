import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFinding } from '../../../src/reading/finding.ts';
import { checkContent } from '../../../src/checks/index.ts';
import { findingsIn } from './fixture.ts';

test.each(['nothing-wrong', 'small-site'])('content like that of %s has no findings', (name) => {
  expect(findingsIn(name)).toEqual([]);
});

test('a folder without any content is findings that say what has to be there, not an exception', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-content-'));
  const findings = checkContent(folder).map(
    ({ file, message }) => `${file.split('/').at(-1) ?? ''}: ${message}`,
  );
  expect(findings.sort()).toEqual([
    '404.md: there is no page of kind “missing”',
    'corrections.md: there is no page of kind “corrections”',
    'data.md: there is no page of kind “data”',
    'glossary.md: there is no page of kind “glossary”',
    'glossary.yaml: the file is missing',
    'index.md: there is no page of kind “home”',
    'people.md: there is no page of kind “people”',
    'people.yaml: the file is missing',
    'permalinks.txt: the file is missing',
    'search.md: there is no page of kind “search”',
    'sources.md: there is no page of kind “sources”',
    'sources.yaml: the file is missing',
  ]);
  rmSync(folder, { recursive: true });
});

// A terminal or an editor opens the file only if the path leads there from where the command runs.
test('a finding names its file from the folder the command runs in', () => {
  const findings = checkContent('tests/fixtures/missing-title/content').map(formatFinding);
  expect(findings).toContainEqual(
    expect.stringMatching(/^tests\/fixtures\/missing-title\/content\/pages\/index\.md:2: /),
  );
});
