import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';

/**
 * Parses a page without noting where everything stands in its file, which would take longer than the parsing itself.
 *
 * @param html the page
 * @returns its tree, without positions
 */
export function parseHtml(html: string): Root {
  return fromParse5(parse(html, { scriptingEnabled: false })) as Root;
}

/**
 * Lists the elements within a node, in document order. Where every page of a large site is looked into, one list that is
 * asked in plain code takes a tenth of what selectors do.
 *
 * @param node a document or element
 * @returns the elements below it
 */
export function elementsIn(node: Nodes): Element[] {
  const found: Element[] = [];
  collect(node, found);
  return found;
}

function collect(node: Nodes, found: Element[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    found.push(child);
    collect(child, found);
  }
}

/**
 * Lists the elements right below a node, without the text between them.
 *
 * @param node a document or element
 * @returns its children that are elements
 */
export function childElements({ children }: Root | Element): Element[] {
  return (children as Nodes[]).filter((child): child is Element => child.type === 'element');
}

/**
 * Tells whether an element has a class.
 *
 * @param element any element
 * @param name the class
 * @returns whether it has it
 */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
