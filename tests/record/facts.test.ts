import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ContentPage } from '../../src/reading/page.ts';
import { readContent } from '../../src/reading/content.ts';
import { citedIn as sourcesIn } from '../../src/markdown/citation.ts';
import { sectionMark } from '../../src/markdown/section-id.ts';

// Which fact of the research stands in which section: an edit that drops one is seen here.
const map = parse(readFileSync(join(import.meta.dirname, 'facts.yaml'), 'utf8')) as Record<
  string,
  string | string[]
>;
const facts = Object.entries(map).map(([fact, places]) => ({ fact, places: [places].flat() }));
const { pages } = readContent(resolve('content')).content;
const cited = new Map(pages.flatMap(citedIn));

/** Every place of a page, `/trade/#gap`, with the sources cited there; the page's own address is its lead. */
function citedIn({ address, tree }: ContentPage): [string, Set<string>][] {
  const parts: [string, Set<string>][] = [[address, new Set()]];
  for (const node of tree.children) {
    const mark = node.type === 'heading' ? sectionMark(node) : undefined;
    if (mark) parts.push([`${address}#${mark.id}`, new Set()]);
    visit(node, 'text', ({ value }) => {
      for (const source of sourcesIn(value)) parts.at(-1)?.[1].add(source);
    });
  }
  return parts;
}

test('none of the 390 facts of the research is missing from the list', () => {
  expect(facts).toHaveLength(390);
});

test('each fact stands in a section that exists and cites a source', () => {
  const lost = facts.flatMap(({ fact, places }) =>
    places.filter((place) => (cited.get(place)?.size ?? 0) === 0).map((place) => `${fact}: ${place}`),
  );
  expect(lost).toEqual([]);
});

test('each of the 51 facts of the primary report is cited to it', () => {
  const primary = facts.filter(({ fact }) => fact.startsWith('primary-'));
  const lost = primary.filter(
    ({ places }) => !places.some((place) => cited.get(place)?.has('laodong-2025-10-28')),
  );
  expect(primary).toHaveLength(51);
  expect(lost).toEqual([]);
});
