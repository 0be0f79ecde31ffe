import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { leadingDate } from '../dates.ts';
import { drawTimeline, timelineSentence } from '../figures/timeline.ts';
import { childElements, hasClass } from '../html.ts';
import { markedParagraph } from './marked-paragraph.ts';
import { captionMark } from './rehype-tables.ts';
import { tablesIn } from './tables-in.ts';

/** How an editor begins the paragraph before a table whose dates are to be drawn too. */
export const timelineMark = 'Timeline: ';

/** Heading of the column that holds the dates. */
export const dateHeader = 'Date';

/**
 * Draws the dates of a table above it. The editor writes the table under a paragraph that begins “Timeline: ”, with a
 * column “Date”; it stays the table it is, and the paragraph its caption.
 *
 * @returns the transformer
 */
export function rehypeTimelines() {
  return (tree: Root): void => {
    let timelines = 0;
    for (const { table, parent } of tablesIn(tree)) {
      const caption = markedParagraph(parent, parent.children.indexOf(table), -1, timelineMark);
      if (!caption) continue;
      parent.children[caption.at] = h('p', captionMark, ...caption.content);
      const dates = datesIn(table);
      // What cannot be read is left to `checks/`, so that a page in the making can be looked at.
      if (dates.length === 0) continue;
      const id = `timeline-${++timelines}`;
      const figure = h('figure', { className: ['chart'] }, [
        h('figcaption', { id }, timelineSentence(dates)),
        drawTimeline(dates, id),
      ]);
      parent.children.splice(caption.at, 0, figure);
    }
  };
}

function datesIn(table: Element): string[] {
  const [head = [], ...rows] = childElements(table)
    .flatMap(childElements)
    .map((row) => childElements(row).map(withoutCitations));
  const column = head.indexOf(dateHeader);
  return rows.flatMap((row) => leadingDate(row[column] ?? '')?.date ?? []);
}

/** The number of a source right after a year would be read as part of it. */
function withoutCitations({ children }: Element): string {
  const words = children.filter((child) => child.type !== 'element' || !hasClass(child, 'cite'));
  return toString({ type: 'root', children: words }).trim();
}
