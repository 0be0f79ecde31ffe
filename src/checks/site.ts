import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { elementsIn } from '../html.ts';
import type { BuiltPage } from '../reading/built-site.ts';
import type { Fault, Finding } from '../reading/finding.ts';
import { lineOf } from '../reading/finding.ts';
import { namedAddresses } from '../reading/named-addresses.ts';
import { nearMisses } from '../reading/near-misses.ts';

/** A fault, and where it was found. */
interface Found extends Fault {
  file: string;
  /** The address that is wrong. */
  address?: string;
}

/** What addresses of a site can lead to. */
interface Site {
  /** Ids of each page, by its file. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  files: ReadonlySet<string>;
  folders: ReadonlySet<string>;
  base: string;
  origin: string;
}

/**
 * Checks the built site: every internal address that a page names leads to a file, every fragment to an id, and no
 * id stands twice in a page. It looks at the HTML itself, so that nothing a plugin or a layout did is missed.
 *
 * @param built its pages
 * @param folder absolute path of the built site
 * @param base path the site is served under
 * @param origin origin of the published site; links to it are internal too
 * @returns every finding, by file and line
 */
export function checkSite(built: BuiltPage[], folder: string, base: string, origin: string): Finding[] {
  const ids = new Map(built.map((page) => [page.file, new Set(page.ids)]));
  const site = { ids, ...readFolder(folder), base, origin };
  // Menus name the same addresses on every page; what such an address leads to is found out once.
  const known = new Map<string, Fault | undefined>();
  const faultOf = (address: string, page: BuiltPage): Fault | undefined => {
    // The start of a path or a scheme: it leads to the same place from every page.
    if (!/^(?:\/|[a-z]+:)/.test(address)) return addressFault(address, page.file, site);
    if (!known.has(address)) known.set(address, addressFault(address, page.file, site));
    return known.get(address);
  };
  const findings = built.flatMap((page) => [
    ...repeatedIds(page),
    ...page.named.flatMap((address): Found[] => {
      const fault = faultOf(address, page);
      return fault ? [{ file: page.file, address, ...fault }] : [];
    }),
  ]);
  return gather(findings).map(({ address, ...finding }) => ({
    ...finding,
    line: address === undefined ? 1 : lineNaming(join(folder, finding.file), address),
  }));
}

/** Pages are read without positions, which only what is wrong needs: its page is read once more. */
function lineNaming(path: string, address: string): number {
  const naming = elementsIn(fromHtml(readFileSync(path, 'utf8'))).find((element) =>
    namedAddresses(element).includes(address),
  );
  return naming ? lineOf(naming) : 1;
}

/** Every file and folder of a site, read at once: asking the disk about each of its links takes longer than building it. */
function readFolder(folder: string): Pick<Site, 'files' | 'folders'> {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    (entry.isDirectory() ? folders : files).add(path);
  }
  return { files, folders };
}

/** A fault of the layout is on every page; it is one finding, at the first of them. */
function gather(findings: Found[]): Found[] {
  return [...Map.groupBy(findings, ({ message }) => message).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const others = same.length - 1;
    return {
      ...first,
      message:
        others === 0
          ? first.message
          : `${first.message} (and ${others} more ${others === 1 ? 'place' : 'places'})`,
    };
  });
}

function repeatedIds({ file, ids }: BuiltPage): Found[] {
  const seen = new Set<string>();
  const repeated = new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
  return [...repeated].map((id) => ({
    file,
    message: `the id “${id}” stands twice in the page`,
    hint: 'a heading and a part of the layout share it; rename the section',
  }));
}

/** The search index is made of the pages once they have been checked. */
const madeLater = /^(?:pagefind\/|search\/names\.json$)/;

function addressFault(
  address: string,
  from: string,
  { ids, files, folders, base, origin }: Site,
): Fault | undefined {
  const target = readAddress(address, origin + base + from.replace(/index\.html$/, ''), origin);
  if (!target) {
    return { message: `“${address}” is not an address`, hint: 'write it as a browser would show it' };
  }
  if (target.origin !== origin) return undefined;
  if (!target.path.startsWith(base)) {
    return {
      message: `“${address}” leads out of the base path ${base}`,
      hint: 'build the address with linkTo()',
    };
  }
  const path = target.path.slice(base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (folders.has(file)) {
    return {
      message: `“${address}” leads to a folder without the slash at its end`,
      hint: `every page is a folder: write “${address}/”`,
    };
  }
  if (!files.has(file) && !madeLater.test(file)) {
    return { message: `“${address}” leads to nothing`, hint: nearMisses(file, ids.keys()) };
  }
  const { fragment } = target;
  const sections = ids.get(file);
  if (fragment === '' || !sections || sections.has(fragment)) return undefined;
  return { message: `“${address}” leads to no section`, hint: nearMisses(fragment, sections) };
}

/** Reads an address as a browser does; undefined where it is none. */
function readAddress(
  address: string,
  here: string,
  ours: string,
): { origin: string; path: string; fragment: string } | undefined {
  try {
    const { origin, pathname, hash } = new URL(address, here);
    // What other sites make of their addresses is theirs.
    if (origin !== ours) return { origin, path: pathname, fragment: hash };
    return { origin, path: decodeURIComponent(pathname), fragment: decodeURIComponent(hash.slice(1)) };
  } catch {
    return undefined;
  }
}
