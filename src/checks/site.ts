import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built-site.ts';
import type { Finding } from './finding.ts';
import { sortFindings } from './finding.ts';
import { nearMisses } from './near-misses.ts';

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
  const pages = new Map(built.map((page) => [page.file, page]));
  const findings = [...pages.values()].flatMap((page) => [
    ...repeatedIds(page),
    ...page.links.flatMap(({ address, line }) => {
      const fault = addressFault(address, page, pages, { folder, base, origin });
      return fault ? [{ file: page.file, line, ...fault }] : [];
    }),
  ]);
  return gather(sortFindings(findings));
}

/** A fault of the layout is on every page; it is one finding, at the first of them. */
function gather(findings: Finding[]): Finding[] {
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

function repeatedIds({ file, ids }: BuiltPage): Finding[] {
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({
    file,
    line: 1,
    message: `the id “${id}” stands twice in the page`,
    hint: 'a heading and a part of the layout share it; rename the section',
  }));
}

function addressFault(
  address: string,
  page: BuiltPage,
  pages: ReadonlyMap<string, BuiltPage>,
  { folder, base, origin }: { folder: string; base: string; origin: string },
): Pick<Finding, 'message' | 'hint'> | undefined {
  const here = new URL(base + page.file.replace(/index\.html$/, ''), origin);
  const target = readAddress(address, here);
  if (!target) {
    return { message: `“${address}” is not an address`, hint: 'write it as a browser would show it' };
  }
  if (target.origin !== origin) return undefined;
  if (!target.path.startsWith(base)) {
    return {
      message: `“${address}” leads out of the base path ${base}`,
      hint: 'build the address with withBase()',
    };
  }
  const path = target.path.slice(base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(folder, file))) {
    return { message: `“${address}” leads to nothing`, hint: nearMisses(file, pages.keys()) };
  }
  if (statSync(join(folder, file)).isDirectory()) {
    return {
      message: `“${address}” leads to a folder without the slash at its end`,
      hint: `every page is a folder: write “${address}/”`,
    };
  }
  const { fragment } = target;
  const ids = pages.get(file)?.ids;
  if (fragment === '' || !ids || ids.includes(fragment)) return undefined;
  return { message: `“${address}” leads to no section`, hint: nearMisses(fragment, ids) };
}

/** Reads an address as a browser does; undefined where it is none. */
function readAddress(
  address: string,
  here: URL,
): { origin: string; path: string; fragment: string } | undefined {
  try {
    const { origin, pathname, hash } = new URL(address, here);
    // What other sites make of their addresses is theirs.
    if (origin !== here.origin) return { origin, path: pathname, fragment: hash };
    return { origin, path: decodeURIComponent(pathname), fragment: decodeURIComponent(hash.slice(1)) };
  } catch {
    return undefined;
  }
}
