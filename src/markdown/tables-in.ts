import type { Element, Parents } from 'hast';

/** A table, and what it stands in. */
export interface PlacedTable {
  table: Element;
  parent: Parents;
}

/**
 * Finds the tables of a page on its way to HTML.
 *
 * @param parent the page, or a part of it
 * @returns its tables, in document order
 */
export function tablesIn(parent: Parents): PlacedTable[] {
  return parent.children.flatMap((child): PlacedTable[] => {
    if (!('children' in child)) return [];
    return child.type === 'element' && child.tagName === 'table'
      ? [{ table: child, parent }]
      : tablesIn(child);
  });
}
