import type { TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { citedIn, withoutCitations } from '../markdown/citation.ts';
import { differenceMark } from '../markdown/rehype-differences.ts';
import { tablesUnder } from '../markdown/tables-under.ts';
import type { Fault } from '../reading/finding.ts';
import { lineOf, placed } from '../reading/finding.ts';
import type { PageRule } from './rule.ts';

/**
 * What stands side by side under “Sources differ: ” is a table of at least two sides, each with a name, what it says
 * and a source: a side without one would be our word against a source's.
 */
export const differences: PageRule = ({ tree }) => {
  return tablesUnder(tree, differenceMark).flatMap(({ line, table }) => {
    if (!table) {
      const hint = 'let a table follow it: whose, what they say, and more columns if needed';
      return [{ line, message: 'no table follows “Sources differ:”', hint }];
    }
    const rows = table.children.slice(1);
    const faults = rows.flatMap((row) => placed({ line: lineOf(row) }, sideFaults(row)));
    if (rows.length >= 2) return faults;
    const hint = 'give each side a row, or say it in a sentence';
    return [{ line, message: 'a difference has two sides or more', hint }, ...faults];
  });
};

function sideFaults(row: TableRow): Fault[] {
  const [who = '', says = ''] = row.children.map((cell) => withoutCitations(toString(cell)));
  const hint = 'whose it is comes first, then the figure, date or words';
  if (who === '') return [{ message: 'a side has no name', hint }];
  if (says === '') return [{ message: `“${who}” says nothing`, hint }];
  if (citedIn(toString(row)).length === 0) {
    return [{ message: `“${who}” has no source`, hint: 'cite it in the row: [^source]' }];
  }
  return [];
}
