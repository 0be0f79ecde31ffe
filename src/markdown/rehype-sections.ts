import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';

/**
 * Puts each h2 and h3 that has an id, with all that follows up to the next, into a section, and a link
 * to the section beside the heading. The link is a sibling of the heading, so that a screen reader
 * does not read it as part of the heading's name.
 *
 * @returns the transformer
 */
export function rehypeSections() {
  return (tree: Root): void => {
    tree.children = intoSections(tree.children, 2);
  };
}

function intoSections(nodes: RootContent[], level: 2 | 3): RootContent[] {
  const starts = nodes.flatMap((node, index) => (isHeading(node, level) ? [index] : []));
  const lead = nodes.slice(0, starts[0] ?? nodes.length);
  const sections = starts.map((start, index) => {
    const [heading, ...rest] = nodes.slice(start, starts[index + 1] ?? nodes.length);
    const inner = level === 2 ? intoSections(rest, 3) : rest;
    return h('section', [headingWithLink(heading as Element), ...(inner as ElementContent[])]);
  });
  return [...lead, ...sections];
}

function isHeading(node: RootContent, level: 2 | 3): node is Element {
  return node.type === 'element' && node.tagName === `h${level}` && node.properties.id !== undefined;
}

function headingWithLink(heading: Element): Element {
  const label = `Link to section: ${toString(heading)}`;
  return h('div', { className: ['heading'] }, [
    heading,
    h('a', { className: ['section-link'], href: `#${String(heading.properties.id)}`, ariaLabel: label }),
  ]);
}
