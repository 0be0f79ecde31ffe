import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readSite } from '../../src/checks/built-site.ts';
import { sites } from '../sites.ts';

/** A finished site under test, with the means to follow any address that one of its files names. */
export interface BuiltSite {
  /** Full address of the home page. */
  root: string;
  /** Paths of all files, with forward slashes. */
  files: string[];
  read: (path: string) => string;
  /** Bytes of a file. */
  size: (path: string) => number;
  /** Of the full addresses given, those of this site that lead to no file, or to no id in it. */
  deadEnds: (addresses: Iterable<string>) => string[];
}

/**
 * Opens one of the sites under test, which `npm test` builds first.
 *
 * @param name which of them
 * @returns the site
 */
export function openSite(name: 'root' | 'prefix'): BuiltSite {
  const { address: root, environment } = sites[name];
  const folder = environment.SITE_OUTPUT;
  const ids = new Map(readSite(folder).map((page) => [page.file, new Set(page.ids)]));
  const leads = (address: string): boolean => {
    const { pathname, hash, href } = new URL(address);
    if (!href.startsWith(root)) return false;
    const path = pathname.slice(new URL(root).pathname.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(folder, file)) || statSync(join(folder, file)).isDirectory()) return false;
    return hash === '' || ids.get(file)?.has(decodeURIComponent(hash.slice(1))) === true;
  };
  return {
    root,
    files: readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.split(sep).join('/'),
    ),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    size: (path) => statSync(join(folder, path)).size,
    deadEnds: (addresses) =>
      [...new Set(addresses)].filter(
        (address) => address.startsWith(new URL(root).origin) && !leads(address),
      ),
  };
}
