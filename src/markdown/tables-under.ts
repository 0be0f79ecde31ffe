import type { Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A paragraph of a set meaning, such as “Timeline: The summits”, and the table right after it. */
export interface MarkedTable {
  /** Line of the paragraph, from 1. */
  line: number;
  /** Undefined where no table follows. */
  table?: Table;
}

/**
 * Finds what a page says under paragraphs that begin with words of a set meaning.
 *
 * @param tree the parsed page
 * @param mark the words
 * @returns each such paragraph with its table, in order
 */
export function tablesUnder({ children }: Root, mark: string): MarkedTable[] {
  return children.flatMap((node, index): MarkedTable[] => {
    if (node.type !== 'paragraph' || !toString(node).startsWith(mark)) return [];
    const next = children[index + 1];
    return [{ line: node.position?.start.line ?? 1, ...(next?.type === 'table' && { table: next }) }];
  });
}
