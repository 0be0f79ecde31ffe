import type { Element, Parents, Root } from 'hast';
import { h } from 'hastscript';
import { childElements } from '../html.ts';
import { markedParagraph } from './marked-paragraph.ts';
import { tablesIn } from './tables-in.ts';

/** How an editor begins the paragraph before a table that is its caption. */
export const captionMark = 'Table: ';

/**
 * Finishes tables: the paragraph before one that begins with “Table: ” becomes its caption, the first
 * cell of a row its header as those of the first row are their columns’, column alignment a class (Markdown and MDX differ here, and a style
 * attribute would need a looser content-security policy), and the whole stands in a named box that
 * scrolls by itself on narrow screens.
 *
 * @returns the transformer
 */
export function rehypeTables() {
  return (tree: Root): void => {
    for (const [count, { table, parent }] of tablesIn(tree).entries()) {
      const id = `table-${count + 1}`;
      const index = parent.children.indexOf(table);
      for (const row of childElements(table).flatMap(childElements)) {
        nameRow(row);
        for (const cell of childElements(row)) alignByClass(cell);
      }
      const start = takeCaption(table, id, index, parent);
      // Without a caption there is nothing to name it: a name that leads nowhere is worse than none.
      const name = start === index ? {} : { role: 'region', ariaLabelledBy: id };
      const box = h('scroll-box', { ...name, tabIndex: 0 }, [table]);
      parent.children.splice(start, index - start + 1, box);
    }
  };
}

/** Moves the caption into the table; returns where the table's share of its parent begins. */
function takeCaption(table: Element, id: string, index: number, parent: Parents): number {
  const caption = markedParagraph(parent, index, -1, captionMark);
  if (!caption) return index;
  table.children.unshift(h('caption', { id }, caption.content));
  return caption.at;
}

/** Says of each header what it is the header of, and makes the first cell of a row one. */
function nameRow(row: Element): void {
  const [first, ...others] = childElements(row);
  if (first?.tagName === 'td') {
    first.tagName = 'th';
    first.properties.scope = 'row';
  } else if (first) {
    for (const header of [first, ...others]) header.properties.scope = 'col';
  }
}

function alignByClass(cell: Element): void {
  const style = /text-align:\s*(\w+)/.exec(String(cell.properties.style ?? ''))?.[1];
  const align = cell.properties.align ?? style;
  delete cell.properties.align;
  delete cell.properties.style;
  if (align !== undefined && align !== null) cell.properties.className = [`align-${String(align)}`];
}
