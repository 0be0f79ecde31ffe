import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { pageAddress } from '../addresses.ts';
import { parseHtml } from '../html.ts';
import { namedAddresses } from './named-addresses.ts';

/** A page of the built site, as the rules over it need it. */
export interface BuiltPage {
  /** Path relative to the site: `summits/28/index.html`. */
  file: string;
  /** Address from the root of the site, without a base path: `/summits/28/`. */
  address: string;
  ids: string[];
  /** Ids of its h2 and h3: what readers link to. */
  sections: string[];
  /** Whether search engines may list it. What they may not is no promise: a redirect, the page for lost readers. */
  listed: boolean;
  /** Addresses that it names, in order. */
  named: string[];
}

/**
 * Reads every page of the built site. Parsing is most of what a check costs, so whoever else needs the HTML looks at it
 * at the same time; no tree is kept, since those of a large site do not fit into memory.
 *
 * @param folder absolute path of the built site
 * @param look what else to do with a page while its tree is there
 * @returns its pages, sorted by file
 * @throws if there is no such folder
 */
export function readSite(folder: string, look?: (address: string, tree: Root) => void): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((file) => {
      const tree = parseHtml(readFileSync(join(folder, file), 'utf8'));
      const page = readPage(file, tree);
      look?.(page.address, tree);
      return page;
    });
}

function readPage(file: string, tree: Root): BuiltPage {
  const address = pageAddress(file.replace(/\.html$/, '.md'));
  const page: BuiltPage = { file, address, ids: [], sections: [], listed: true, named: [] };
  readElements(tree, page);
  return page;
}

/** By hand: a general visitor keeps the ancestors of each of a site’s millions of nodes, and nobody asks for them. */
function readElements(parent: Root | Element, page: BuiltPage): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { tagName, properties } = child;
    const { id, name, content } = properties;
    if (typeof id === 'string') page.ids.push(id);
    if (typeof id === 'string' && (tagName === 'h2' || tagName === 'h3')) page.sections.push(id);
    if (tagName === 'meta' && name === 'robots' && content === 'noindex') page.listed = false;
    page.named.push(...namedAddresses(child));
    readElements(child, page);
  }
}

/**
 * Lists what the site promises to keep: the address of each page that search engines may list, and of each section
 * of it that has a heading.
 *
 * @param pages the built site
 * @returns addresses from the root of the site, without a base path, sorted: `/trade/`, `/trade/#gap`
 */
export function siteAddresses(pages: BuiltPage[]): string[] {
  return pages
    .filter(({ listed }) => listed)
    .flatMap(({ address, sections }) => [address, ...sections.map((id) => `${address}#${id}`)])
    .sort();
}
