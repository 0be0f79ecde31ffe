import type { Nodes, Paragraph, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesIn } from '../mdast.ts';
import { captionMark } from '../markdown/rehype-tables.ts';
import type { LineFault } from '../reading/finding.ts';
import { lineOf } from '../reading/finding.ts';
import type { PageRule } from './rule.ts';

/**
 * Every table has rows, a header over each column and as many cells in each row as in its header, and each caption a table.
 */
export const tables: PageRule = ({ tree }) => {
  const faults: LineFault[] = [];
  for (const parent of nodesIn(tree)) {
    if (parent.type === 'table') faults.push(...headerFaults(parent), ...rowFaults(parent));
    if (!('children' in parent)) continue;
    for (const [index, node] of parent.children.entries()) {
      if (node.type !== 'paragraph') continue;
      faults.push(...unmadeTable(node), ...captionFaults(node, parent.children[index + 1]));
    }
  }
  return faults;
};

function headerFaults(table: Table): LineFault[] {
  const empty = table.children[0]?.children.findIndex((cell) => toString(cell).trim() === '') ?? -1;
  if (empty === -1) return [];
  const message = `column ${empty + 1} of the table has no header`;
  return [{ line: lineOf(table), message, hint: 'say in its first row what the column holds' }];
}

function rowFaults(table: Table): LineFault[] {
  const [header, ...rows] = table.children;
  const expected = header?.children.length ?? 0;
  if (rows.length === 0) {
    const hint = 'give it a row below its line of dashes, or take it out';
    return [{ line: lineOf(table), message: 'the table has no rows', hint }];
  }
  const dashes = rows.filter(({ children }) =>
    children.every((cell) => /^:?-+:?$/.test(toString(cell).trim())),
  );
  const glued = dashes.map((row): LineFault => {
    const hint = 'put an empty line before the header of the second';
    return { line: lineOf(row), message: 'two tables stand here without an empty line between', hint };
  });
  const ragged = rows
    .filter(({ children }) => children.length !== expected)
    .map((row) => ({
      line: lineOf(row),
      message: `the row has ${row.children.length} cells, its table ${expected} columns`,
      hint: 'write as many cells; an empty one is | |, a stroke in one \\|',
    }));
  return [...glued, ...ragged];
}

/** Without its line of dashes a table is a paragraph full of strokes. */
function unmadeTable(paragraph: Paragraph): LineFault[] {
  if (!/[|｜].*[|｜]/.test(toString(paragraph))) return [];
  const hint = 'begin a table with a row of headers, then a line of dashes: | --- | --- |';
  return [{ line: lineOf(paragraph), message: 'these rows are no table', hint }];
}

function captionFaults(paragraph: Paragraph, next: Nodes | undefined): LineFault[] {
  const text = toString(paragraph);
  if (!/^table ?:/i.test(text) || (text.startsWith(captionMark) && next?.type === 'table')) return [];
  const hint = 'a caption stands right before its table, and begins with “Table: ”';
  return [{ line: lineOf(paragraph), message: 'this caption has no table', hint }];
}
