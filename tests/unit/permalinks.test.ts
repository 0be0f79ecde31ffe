import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPermalinks, newAddresses, readPermalinks } from '../../src/permalinks.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'permalinks-'));
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

test('new addresses are added in their place, and none is ever taken out', () => {
  writeFileSync(join(content, 'permalinks.txt'), '/\n/gone/\n/trade/\n');
  expect(addPermalinks(content, ['/', '/trade/', '/trade/#gap', '/sea/'])).toBe(2);
  const lines = readFileSync(join(content, 'permalinks.txt'), 'utf8');
  expect(lines).toBe('/\n/gone/\n/sea/\n/trade/\n/trade/#gap\n');
});

test('a list that does not exist yet is empty, and is made', () => {
  expect(readPermalinks(content)).toEqual([]);
  expect(addPermalinks(content, ['/b/', '/'])).toBe(2);
  expect(readPermalinks(content)).toEqual(['/', '/b/']);
});

test('what is new is told in the order of the site', () => {
  expect(newAddresses(['/', '/gone/'], ['/trade/', '/', '/sea/'])).toEqual(['/trade/', '/sea/']);
});
