import type { Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { citationForm } from '../markdown/citation.ts';

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
  const { children } = markdown.parse(page);
  const table = children.find((node, index): node is Table => {
    const before = children[index - 1];
    return (
      node.type === 'table' && (mark === '' || (before !== undefined && toString(before).startsWith(mark)))
    );
  });
  if (!table) throw new Error(`The page has no table${mark && ` under “${mark.trim()}”`}.`);
  return table.children.slice(1).map((row) => row.children.map(readCell));
}

function readCell(cell: TableCell): PageCell {
  const sources: string[] = [];
  visit(cell, 'text', ({ value }) => {
    for (const [, source = ''] of value.matchAll(citationForm)) sources.push(source);
  });
  return { text: toString(cell).replaceAll(citationForm, '').trim(), sources };
}
