import type { TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { citedIn, withoutCitations } from '../markdown/citation.ts';
import { tablesUnder } from '../markdown/tables-under.ts';

/** A cell of a page’s table: its words, and what it cites. */
export interface PageCell {
  text: string;
  sources: string[];
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Reads the rows of a table in a page, so that what the page says is the data and nothing stands twice.
 *
 * @param page text of the page, in Markdown
 * @param mark how the paragraph right before the table begins; without it, the first table is read
 * @returns the cells of each row below its head
 * @throws if there is no such table
 */
export function tableRows(page: string, mark = ''): PageCell[][] {
  const tree = markdown.parse(page);
  const table = mark
    ? tablesUnder(tree, mark)[0]?.table
    : tree.children.find((node) => node.type === 'table');
  if (!table) throw new Error(`The page has no table${mark && ` under “${mark.trim()}”`}.`);
  return table.children.slice(1).map((row) => row.children.map(readCell));
}

function readCell(cell: TableCell): PageCell {
  const text = toString(cell);
  return { text: withoutCitations(text), sources: citedIn(text) };
}
