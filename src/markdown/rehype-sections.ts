import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { pageAddress, withBase } from '../addresses.ts';
import type { MarkdownContext } from './context.ts';
import { pageFile } from './context.ts';

/**
 * Puts each h2 and h3 that has an id, with all that follows up to the next, into a section, and beside the heading a
 * link to the section and one to its citations. They are siblings of the heading, so that a screen reader does not
 * read them as part of the heading's name.
 *
 * @param context what is known of the site
 * @returns the transformer
 */
export function rehypeSections(context: MarkdownContext) {
  return (tree: Root, file: VFile): void => {
    const page = pageAddress(pageFile(context, file));
    tree.children = intoSections(tree.children, 2, withBase(context.base, `/cite${page}`));
  };
}

/** @param citations address of the page that has the citations of each section under its id */
function intoSections(nodes: RootContent[], level: 2 | 3, citations: string): RootContent[] {
  const starts = nodes.flatMap((node, index) => (isHeading(node, level) ? [index] : []));
  const lead = nodes.slice(0, starts[0] ?? nodes.length);
  const sections = starts.map((start, index) => {
    const [heading, ...rest] = nodes.slice(start, starts[index + 1] ?? nodes.length);
    const inner = level === 2 ? intoSections(rest, 3, citations) : rest;
    return h('section', [headingWithLinks(heading as Element, citations), ...(inner as ElementContent[])]);
  });
  return [...lead, ...sections];
}

function isHeading(node: RootContent, level: 2 | 3): node is Element {
  return node.type === 'element' && node.tagName === `h${level}` && node.properties.id !== undefined;
}

function headingWithLinks(heading: Element, citations: string): Element {
  const section = `#${String(heading.properties.id)}`;
  const name = toString(heading);
  return h('div', { className: ['heading'] }, [
    heading,
    h('a', { className: ['section-link'], href: section, ariaLabel: `Link to section: ${name}` }),
    h('a', { className: ['cite-link'], href: citations + section, ariaLabel: `Cite section: ${name}` }),
  ]);
}
