import { fileLink } from '../addresses.ts';
import { nodesOf } from '../mdast.ts';
import type { Fault } from '../reading/finding.ts';
import { lineOf, placed } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import type { ContentPage } from '../reading/page.ts';
import { isWebAddress } from '../schemas/web-address.ts';
import type { Rule } from './rule.ts';
import { onPages } from './rule.ts';

/**
 * Every link inside the site names a file that exists, and a section of it that exists; links out of it are https or
 * mail addresses.
 */
export const links: Rule = ({ pages }) => {
  const faultOf = linkFaults(pages);
  return onPages(pages, ({ name, tree }) =>
    nodesOf(tree, 'link', 'definition').flatMap((node) =>
      placed({ line: lineOf(node) }, faultOf(node.url, name)),
    ),
  );
};

/**
 * Readies the pages for looking up what links lead to.
 *
 * @param pages every page
 * @returns what says what is wrong with a link as written, and the file that holds it, relative to the pages folder
 *   (without one, the link is relative to that folder): message and hint; undefined for a sound link
 */
export function linkFaults(pages: readonly ContentPage[]): (url: string, from?: string) => Fault | undefined {
  const byName = new Map(pages.map((page) => [page.name, page]));
  return (url, from = 'index.md') => linkFault(url, from, byName);
}

function linkFault(url: string, from: string, byName: ReadonlyMap<string, ContentPage>): Fault | undefined {
  if (/^mailto:[^@\s]+@[^@\s]+$/.test(url)) return undefined;
  if (/^https:\/\/[^/]/.test(url)) {
    if (isWebAddress(url)) return undefined;
    return {
      message: `“${url}” is no address of the web`,
      hint: 'write it in full: https://example.org/page',
    };
  }
  if (url.endsWith('#')) {
    const hint = 'write the id of a section after the #, or link the file alone';
    return { message: `“${url}” names no section`, hint };
  }
  if (/^http:/.test(url)) {
    const hint = 'write https; a document that only http answers for is a source, where http may stand';
    return { message: `“${url}” can be changed on its way to the reader`, hint };
  }
  if (url.includes('\\')) {
    return { message: `“${url}” is a path of Windows`, hint: `write ${url.replaceAll('\\', '/')}` };
  }
  const target = fileLink(from, url);
  if (!target) {
    return {
      message: `“${url}” is not a link to a content file`,
      hint: 'link the file, ../trade/index.md#section, or an address that begins with https: or mailto:',
    };
  }
  const linked = byName.get(target.file);
  if (!linked) {
    return { message: `there is no page “${target.file}”`, hint: nearMisses(target.file, byName.keys()) };
  }
  if (linked.unreadable) return undefined;
  const ids = linked.headings.flatMap(({ id }) => id ?? []);
  if (target.section !== '' && !ids.includes(target.section)) {
    return {
      message: `“${target.file}” has no section “#${target.section}”`,
      hint: nearMisses(target.section, ids),
    };
  }
  return undefined;
}
