import { posix } from 'node:path';

/** A link from one content file to another, or to a section of one. */
export interface FileLink {
  /** Linked file, relative to the pages folder: `trade/index.md`. */
  file: string;
  /** Section id without the `#`; empty for a link to the page itself. */
  section: string;
}

/**
 * Gives the address of a page. Folder and file name are the address, which is why neither changes
 * once it is published.
 *
 * @param file path relative to the pages folder, with forward slashes: `summits/28/index.md`
 * @returns address from the root of the site, without a base path: `/summits/28/`
 */
export function pageAddress(file: string): string {
  const path = file.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');
  return path === '' ? '/' : `/${path}/`;
}

/**
 * Gives the address of a place that a data file names.
 *
 * @param place file and section, relative to the pages folder: `sea/coc.md#status`, or `sea/coc.md`
 * @returns address from the root of the site, without a base path: `/sea/coc/#status`
 */
export function placeAddress(place: string): string {
  const [file = '', section] = place.split('#');
  return pageAddress(file) + (section === undefined ? '' : `#${section}`);
}

/**
 * Resolves a relative link between content files.
 *
 * @param from file that holds the link, relative to the pages folder
 * @param href the link as written: `../trade/index.md#two-way-trade`
 * @returns the linked file and section, or undefined where the link does not name a content file
 */
export function fileLink(from: string, href: string): FileLink | undefined {
  const match = /^([^:?#]*\.mdx?)?(?:#(.*))?$/.exec(href);
  if (!match || href === '' || href.startsWith('/')) return undefined;
  const [, path, section = ''] = match;
  const file = path === undefined ? from : posix.join(posix.dirname(from), path);
  return { file, section };
}

/**
 * Puts an address under the path the site is served from.
 *
 * @param base path that begins and ends with a slash, as Astro's `BASE_URL`
 * @param address address from the root of the site: `/summits/28/`
 * @returns address as a browser needs it: `/any/prefix/summits/28/`
 */
export function withBase(base: string, address: string): string {
  return base + address.slice(1);
}
