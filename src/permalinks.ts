import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** File that holds every page and section address ever published, from the root, without a base path, one a line. */
const name = 'permalinks.txt';

/**
 * Reads the list of published addresses.
 *
 * @param content absolute path of the content folder
 * @returns the addresses; none where nothing has been published yet
 */
export function readPermalinks(content: string): string[] {
  const file = join(content, name);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/**
 * Finds what the list does not hold yet.
 *
 * @param published the list
 * @param present what the site answers to now
 * @returns the addresses to add
 */
export function newAddresses(published: string[], present: string[]): string[] {
  const known = new Set(published);
  return present.filter((address) => !known.has(address));
}

/**
 * Adds addresses to the list. None is ever taken out: what was published stays promised.
 *
 * @param content absolute path of the content folder
 * @param present what the site answers to now
 * @returns how many were new
 */
export function addPermalinks(content: string, present: string[]): number {
  const published = readPermalinks(content);
  const all = [...new Set([...published, ...present])].sort();
  writeFileSync(join(content, name), all.map((address) => `${address}\n`).join(''));
  return all.length - published.length;
}
