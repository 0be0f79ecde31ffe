import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { sites } from '../sites.ts';

/** A finished site under test, with the means to follow any address that one of its files names. */
interface BuiltSite {
  /** Full address of the home page. */
  root: string;
  /** Paths of all files, with forward slashes. */
  files: string[];
  /** Files of the pages that search engines may list, by the address of each from the root of the site. */
  listed: () => Map<string, string>;
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
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  // Parsed when first asked about, since most tests ask about a few pages only.
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const known = ids.get(file) ?? new Set(idsIn(read(file)));
    ids.set(file, known);
    return known;
  };
  const leads = (address: string): boolean => {
    const { pathname, hash, href } = new URL(address);
    if (!href.startsWith(root)) return false;
    const path = pathname.slice(new URL(root).pathname.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(folder, file)) || statSync(join(folder, file)).isDirectory()) return false;
    return hash === '' || idsOf(file).has(decodeURIComponent(hash.slice(1)));
  };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  );
  const listed = (): Map<string, string> => {
    const pages = files.filter((file) => /(^|\/)index\.html$/.test(file));
    const open = pages.filter((file) => !read(file).includes('content="noindex"'));
    return new Map(open.map((file) => [`/${file.replace('index.html', '')}`, file]));
  };
  return {
    root,
    files,
    listed,
    read,
    size: (path) => statSync(join(folder, path)).size,
    deadEnds: (addresses) =>
      [...new Set(addresses)].filter(
        (address) => address.startsWith(new URL(root).origin) && !leads(address),
      ),
  };
}

function idsIn(html: string): string[] {
  return selectAll('[id]', fromHtml(html)).map(({ properties }) => String(properties.id));
}
