import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn, fixtures } from './fixture.ts';

// Each situation is a folder: content with one mistake in it, and beside it what an editor should be told.
const situations = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, 'findings.txt')));

test.each(situations)('%s is found, and nothing else', (situation) => {
  const expected = readFileSync(join(fixtures, situation, 'findings.txt'), 'utf8');
  expect(findingsIn(situation).map((finding) => `${finding}\n`)).toEqual(expected.match(/.*\n/g));
});

test('more than a hundred mistakes have been tried', () => {
  expect(situations.length).toBeGreaterThan(100);
});
