import type { TableCell } from 'mdast';
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
 * Reads the rows of the first table in a page, so that what the page says is the data and nothing stands twice.
 *
 * @param page text of the page, in Markdown
 * @returns the cells of each row below its head
 * @throws if there is no table
 */
export function tableRows(page: string): PageCell[][] {
  const table = markdown.parse(page).children.find((node) => node.type === 'table');
  if (!table) throw new Error('The page has no table.');
  return table.children.slice(1).map((row) => row.children.map(readCell));
}

function readCell(cell: TableCell): PageCell {
  const sources: string[] = [];
  visit(cell, 'text', ({ value }) => {
    for (const [, source = ''] of value.matchAll(citationForm)) sources.push(source);
  });
  return { text: toString(cell).replaceAll(citationForm, '').trim(), sources };
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Reads the date a cell begins with.
 *
 * @param text `28 October 2025`, `July 1996` or `2026`, and what is said about it
 * @returns the date in ISO 8601 as far as it is given, and the rest
 * @throws if it begins with no date
 */
export function leadingDate(text: string): { date: string; rest: string } {
  const [found, day, month, year = ''] = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]+) )?(\d{4})/.exec(text) ?? [];
  const index = month === undefined ? 0 : months.indexOf(month) + 1;
  if (found === undefined || (month !== undefined && index === 0)) throw new Error(`“${text}” is no date.`);
  const parts = [year, ...(index > 0 ? [index] : []), ...(day === undefined ? [] : [Number(day)])];
  return {
    date: parts.map((part) => String(part).padStart(2, '0')).join('-'),
    rest: text.slice(found.length).replace(/^[,;]\s*/, ''),
  };
}
