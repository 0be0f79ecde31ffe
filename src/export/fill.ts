import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';

/**
 * Puts elements into the place that a built page keeps for them.
 *
 * @param html the page
 * @param place selector of the element they go into
 * @param parts the elements
 * @returns the page with them
 * @throws if the page has no such place
 */
export function fill(html: string, place: string, parts: Element[]): string {
  const tree = fromHtml(html);
  const element = select(place, tree);
  if (!element) throw new Error(`The page has no place “${place}”.`);
  element.children = parts;
  return toHtml(tree);
}
