import { join } from 'node:path';
import type { Finding } from '../reading/finding.ts';
import type { ContentPage } from '../reading/page.ts';
import { placeIn } from '../reading/page.ts';
import type { PageData } from '../schemas/page.ts';
import type { Rule } from './rule.ts';

type Kind = Exclude<PageData['kind'], 'article'>;

/** Where the pages stand that exist once: each has a route of its own, which needs its words. */
const addresses: Record<Kind, string> = {
  home: '/',
  glossary: '/glossary/',
  people: '/people/',
  sources: '/sources/',
  data: '/data/',
  corrections: '/about/corrections/',
  search: '/search/',
  missing: '/404/',
};

/** Every page that exists once exists, at its address, and nowhere else. */
export const kinds: Rule = ({ folder, pages }) => {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const kindAt = new Map(Object.entries(addresses).map(([kind, address]) => [address, kind]));
  const missing = Object.entries(addresses).flatMap(([kind, address]): Finding[] => {
    if (byAddress.has(address)) return [];
    const name = address === '/' ? 'index' : address.slice(1, -1);
    const file = join(folder, 'pages', `${name}.md`);
    const hint = `add it, with “kind: ${kind}” in its front matter`;
    return [{ file, line: 1, message: `there is no page of kind “${kind}”`, hint }];
  });
  return [...missing, ...pages.flatMap((page) => misplaced(page, kindAt.get(page.address)))];
};

function misplaced(page: ContentPage, expected: string | undefined): Finding[] {
  const data = page.frontMatter?.value;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return [];
  const kind = 'kind' in data ? data.kind : 'article';
  // Any other kind is none, which the schema says.
  if (kind !== 'article' && !(typeof kind === 'string' && kind in addresses)) return [];
  if (kind === (expected ?? 'article')) return [];
  const at = placeIn(page, ['kind']);
  if (expected !== undefined) {
    const hint = `write “kind: ${expected}”`;
    return [{ ...at, message: `this is the address of the page of kind “${expected}”`, hint }];
  }
  const message = `the page of kind “${kind}” stands at ${addresses[kind as Kind]}`;
  return [{ ...at, message, hint: 'leave kind out: this page is an article' }];
}
