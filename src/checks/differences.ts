import type { Root, RootContent, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { citationForm } from '../markdown/citation.ts';
import { differenceMark } from '../markdown/rehype-differences.ts';
import type { ContentPage } from './content.ts';
import { lineOf } from './finding.ts';
import type { Fault, LineFault } from './finding.ts';

/**
 * What stands side by side under “Sources differ: ” is a table of at least two sides, each with a name, what it says
 * and a source: a side without one would be our word against a source's.
 *
 * @param page the parsed page
 * @returns what is wrong
 */
export function differences({ tree }: ContentPage): LineFault[] {
  return differencesIn(tree).flatMap(({ line, table }) => {
    if (!table) {
      const hint = 'let a table follow it: whose, what they say, and more columns if needed';
      return [{ line, message: 'no table follows “Sources differ:”', hint }];
    }
    const rows = table.children.slice(1);
    const faults = rows.flatMap((row) => sideFaults(row).map((fault) => ({ line: lineOf(row), ...fault })));
    if (rows.length >= 2) return faults;
    const hint = 'give each side a row, or say it in a sentence';
    return [{ line, message: 'a difference has two sides or more', hint }, ...faults];
  });
}

/**
 * Finds what a page sets side by side.
 *
 * @param tree the parsed page
 * @returns the line of each, its caption, and its table where one follows
 */
export function differencesIn(tree: Root): { line: number; caption: string; table?: Table }[] {
  return tree.children.flatMap((node, index) => {
    const text = node.type === 'paragraph' ? toString(node) : '';
    if (!text.startsWith(differenceMark)) return [];
    const next: RootContent | undefined = tree.children[index + 1];
    const caption = text.slice(differenceMark.length);
    return [{ line: lineOf(node), caption, ...(next?.type === 'table' && { table: next }) }];
  });
}

function sideFaults(row: TableRow): Fault[] {
  const [who = '', says = ''] = row.children.map((cell) =>
    toString(cell).replaceAll(citationForm, '').trim(),
  );
  const hint = 'whose it is comes first, then the figure, date or words';
  if (who === '') return [{ message: 'a side has no name', hint }];
  if (says === '') return [{ message: `“${who}” says nothing`, hint }];
  if (toString(row).search(citationForm) === -1) {
    return [{ message: `“${who}” has no source`, hint: 'cite it in the row: [^source]' }];
  }
  return [];
}
