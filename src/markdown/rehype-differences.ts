import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { childElements } from '../html.ts';
import { markedParagraph } from './marked-paragraph.ts';
import { tablesIn } from './tables-in.ts';

/** How an editor begins the paragraph before a table of what differing sources say. */
export const differenceMark = 'Sources differ: ';

/** How the paragraph after it begins that says what nobody has said. */
export const unknownMark = 'Not known: ';

/**
 * Sets what differing sources say side by side. The editor writes a table with a row for each side, under a paragraph
 * that begins “Sources differ: ”: whose it is, the figure, date or words, then what it counts, as of when or the like.
 * A list of terms comes of it rather than a table, so that the sides stack on a phone and each reads whole.
 * A paragraph right after it that begins “Not known: ” closes it.
 *
 * @returns the transformer
 */
export function rehypeDifferences() {
  return (tree: Root): void => {
    for (const { table, parent } of tablesIn(tree)) {
      const index = parent.children.indexOf(table);
      const caption = markedParagraph(parent, index, -1, differenceMark);
      if (!caption) continue;
      const unknown = markedParagraph(parent, index, 1, unknownMark);
      const figure = h('figure', { className: ['differ'] }, [
        h('figcaption', [h('b', differenceMark.trim()), ' ', ...caption.content]),
        h('dl', sides(table)),
        ...(unknown ? [h('p', [h('b', unknownMark.trim()), ' ', ...unknown.content])] : []),
      ]);
      const end = unknown?.at ?? index;
      parent.children.splice(caption.at, end - caption.at + 1, figure);
    }
  };
}

/** The first column names the side, the second is what it says, and the heading of each other names what is in it. */
function sides(table: Element): Element[] {
  const [head = [], ...rows] = childElements(table)
    .flatMap(childElements)
    .map((row) => childElements(row));
  const names = head.map(toString);
  return rows.map(([who, ...says]) =>
    h('div', [
      h('dt', who?.children ?? []),
      ...says.flatMap(({ children }, column) => {
        if (children.length === 0) return [];
        return h(
          'dd',
          column === 0 ? children : [h('span', `${names[column + 1] ?? ''}:`), ' ', ...children],
        );
      }),
    ]),
  );
}
