import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { loadPagefind } from '../../src/search/pagefind.ts';
import type { Knowledge, KnowledgeData } from '../../src/search/knowledge.ts';
import { readKnowledge } from '../../src/search/knowledge.ts';

/**
 * Opens the index of a built site in Node, by the code that runs in the browser; what it fetches is read from disk.
 *
 * @param site absolute path of the built site
 * @returns the index, and the names and words beside it
 */
export async function openIndex(site: string): Promise<{ pagefind: Pagefind; knowledge: Knowledge }> {
  globalThis.fetch = async (address) => {
    const url = new URL(address instanceof Request ? address.url : address);
    url.search = '';
    return new Response(await readFile(fileURLToPath(url)));
  };
  const pagefind = await loadPagefind(`${pathToFileURL(join(site, 'pagefind')).href}/`);
  const data = JSON.parse(readFileSync(join(site, 'search/names.json'), 'utf8')) as KnowledgeData;
  return { pagefind, knowledge: readKnowledge(data) };
}
