import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { SearchSession } from '../../../../src/search/client/session.ts';
import { packNames } from '../../../../src/search/knowledge.ts';
import { names, nothing } from '../knowledge.ts';

const good = (): Promise<Response> =>
  Promise.resolve(Response.json({ ...nothing, names: packNames(names), words: 'agreement trade' }));

/** Lets the names be fetched as a test says, one way after the other; the last one stays. */
function fetching(...ways: (() => Promise<Response>)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return (ways[asked.length - 1] ?? ways.at(-1))?.();
  });
  return asked;
}

test('names and words are fetched under the base path, and once', async () => {
  const asked = fetching(good);
  const session = new SearchSession('/any/prefix/');
  expect(asked).toEqual([]);
  const [one, other] = await Promise.all([session.knowledge(), session.knowledge()]);
  expect(one).toBe(other);
  expect(one.words).toContain('agreement');
  expect(asked).toEqual(['/any/prefix/search/names.json']);
});

test.each<[string, () => Promise<Response>]>([
  ['that the network refused', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['that the server did not have', () => Promise.resolve(Response.json(nothing, { status: 503 }))],
  ['that came broken', () => Promise.resolve(new Response('{"names":'))],
])('names %s are said to be missing, and asked for again by the next search', async (_, bad) => {
  const asked = fetching(bad, good);
  const session = new SearchSession('/');
  await expect(session.knowledge()).rejects.toThrow();
  expect((await session.knowledge()).words).toContain('agreement');
  expect(asked).toHaveLength(2);
});

test('an index that could not be loaded is asked for again by the next search', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  const session = new SearchSession(`${pathToFileURL(folder).href}/`);
  await expect(session.pagefind()).rejects.toThrow();
  mkdirSync(join(folder, 'pagefind'));
  const stub = 'export const options = async () => {}, init = async () => {}, here = true;';
  writeFileSync(join(folder, 'pagefind/pagefind.js'), stub);
  expect(await session.pagefind()).toHaveProperty('here', true);
  expect(await session.pagefind()).toBe(await session.pagefind());
});

test('a fault while search is made ready ahead disturbs nobody', async () => {
  fetching(() => Promise.reject(new TypeError('Failed to fetch')), good);
  const session = new SearchSession(`${pathToFileURL(tmpdir()).href}/no-such-folder/`);
  session.prepare();
  await expect(session.knowledge()).rejects.toThrow('Failed to fetch');
  await expect(session.pagefind()).rejects.toThrow();
  expect((await session.knowledge()).words).toContain('trade');
});
