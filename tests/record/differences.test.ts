import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/reading/content.ts';
import { withoutCitations } from '../../src/markdown/citation.ts';
import { differenceMark } from '../../src/markdown/rehype-differences.ts';
import { sectionMark } from '../../src/markdown/section-id.ts';
import { tablesUnder } from '../../src/markdown/tables-under.ts';

// Which difference between sources is shown where: an edit that drops a side is seen here.
interface Difference {
  facts: string[];
  at: string;
  says: string[];
  as?: string;
}

const differences = parse(
  readFileSync(join(import.meta.dirname, 'differences.yaml'), 'utf8'),
) as Difference[];

/** Each section of the record, `/trade/#gap`, with what stands in it up to the next heading. */
const sections = new Map<string, RootContent[]>();
for (const { address, tree } of readContent(resolve('content')).content.pages) {
  let nodes: RootContent[] = [];
  for (const node of tree.children) {
    const mark = node.type === 'heading' ? sectionMark(node) : undefined;
    if (mark) sections.set(`${address}#${mark.id}`, (nodes = []));
    nodes.push(node);
  }
}

function wordsOf(nodes: RootContent[]): string {
  return withoutCitations(nodes.map((node) => toString(node)).join(' '));
}

/** What each side says: the second cell of each row, and the cells after it. */
function sidesIn(nodes: RootContent[]): string {
  const tables = tablesUnder({ type: 'root', children: nodes }, differenceMark).flatMap(
    ({ table }) => table ?? [],
  );
  const rest = nodes
    .filter(({ type }) => type === 'paragraph')
    .filter((node) => toString(node).startsWith('Not known: '));
  const cells = tables
    .flatMap(({ children }) => children.slice(1))
    .flatMap(({ children }) => children.slice(1));
  return [...cells, ...rest].map((node) => ` ${withoutCitations(toString(node))} `).join('|');
}

test('each of the 29 facts that are disputed or have another version is in the list, once', () => {
  const facts = differences.flatMap((difference) => difference.facts);
  expect(new Set(facts).size).toBe(29);
  expect(facts).toHaveLength(29);
});

test('every side of every difference stands where it is shown', () => {
  const lost = differences.flatMap(({ at, says, as }) => {
    const nodes = sections.get(at) ?? [];
    const text = as === undefined ? sidesIn(nodes) : wordsOf(nodes);
    return says.filter((side) => !text.includes(side)).map((side) => `${at}: ${side}`);
  });
  expect(lost).toEqual([]);
});

test('every difference that pages set side by side is listed', () => {
  const listed = new Set(differences.map(({ at }) => at));
  const shown = [...sections].filter(
    ([, nodes]) => tablesUnder({ type: 'root', children: nodes }, differenceMark).length > 0,
  );
  expect(shown.map(([at]) => at).filter((at) => !listed.has(at))).toEqual([]);
});
