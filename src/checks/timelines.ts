import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { leadingDate, months } from '../dates.ts';
import { withoutCitations } from '../markdown/citation.ts';
import { dateHeader, timelineMark } from '../markdown/rehype-timelines.ts';
import { tablesUnder } from '../markdown/tables-under.ts';
import type { LineFault } from '../reading/finding.ts';
import { lineOf } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import type { PageRule } from './rule.ts';

/** Pages whose time line is offered as data too (`src/record/datasets.ts`). */
const offered: readonly string[] = ['/summits/', '/partnership/milestones/'];

/**
 * What stands under “Timeline: ” is a table with a date at the beginning of each cell of its column “Date”; a page
 * that is offered as data has one.
 */
export const timelines: PageRule = ({ address, tree, unreadable }) => {
  const marked = tablesUnder(tree, timelineMark);
  if (marked.length === 0 && offered.includes(address) && !unreadable) {
    const hint = 'put a paragraph “Timeline: what it shows” right before its table';
    return [{ line: 1, message: 'the data of this page are read from a time line, and it has none', hint }];
  }
  return marked.flatMap(({ line, table }) => {
    if (table) return tableFaults(table);
    const hint = `let a table with a column “${dateHeader}” follow it`;
    return [{ line, message: 'no table follows “Timeline:”', hint }];
  });
};

function tableFaults(table: Table): LineFault[] {
  const [head, ...rows] = table.children;
  const column = head?.children.findIndex((cell) => toString(cell).trim() === dateHeader) ?? -1;
  if (column === -1) {
    const hint = `call the column that holds the dates “${dateHeader}”`;
    return [{ line: lineOf(table), message: `the time line has no column “${dateHeader}”`, hint }];
  }
  return rows.flatMap((row) => {
    const cell = row.children[column];
    const text = cell ? withoutCitations(toString(cell)) : '';
    if (leadingDate(text)) return [];
    const message = text === '' ? 'the row has no date' : `“${text}” begins with no date`;
    return [{ line: lineOf(row), message, hint: dateHint(text) }];
  });
}

function dateHint(text: string): string {
  const month = /^(?:\d{1,2} )?(\p{L}+) \d{4}/u.exec(text)?.[1];
  if (month !== undefined && !months.includes(month)) return nearMisses(month, months);
  return 'write it as 28 October 2025, October 2025 or 2025, with a day that exists';
}
