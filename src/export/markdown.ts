import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { h } from 'hastscript';
import { matches, select, selectAll } from 'hast-util-select';
import type { Handle, State } from 'hast-util-to-mdast';
import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { fullDate } from '../dates.ts';
import { captionMark } from '../markdown/rehype-tables.ts';
import type { Article } from './article.ts';
import { citedSource } from './article.ts';
import { descriptionList } from './descriptions.ts';

/** What our HTML becomes where the defaults of hast-util-to-mdast know nothing of our ways. */
const handlers: Record<string, Handle> = {
  a: linkOrCitation,
  h2: addressedHeading,
  h3: addressedHeading,
  dl: descriptionList,
  p: partedLine,
  span: exceptDrawingKey,
  // What can be opened stands open, and its table has a caption.
  summary: () => undefined,
  table: captionedTable,
};

/** Lines whose parts only the style sheets keep apart. */
const parted = 'p:is(.downloads, .chart-data, .name-forms, .name-links)';

const writer = unified()
  // Columns padded to one width would double the size of long tables.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-' })
  .freeze();

/** Holds spans of years together on a line of the page; in a text it would only be in the way of searching. */
const lineBreakBar = '\u2060';

/**
 * Turns an article into the tree of a Markdown page: title, description, address and date, then its words. Headings
 * link to their own addresses, all links are absolute, and citations are GFM footnotes by the source's key; their
 * definitions are left to the caller, so that several articles can share them.
 *
 * It starts from the built page and not from the editor's file, so that components, pages made from data, and every
 * kind that is added later are covered by one way.
 *
 * @param article the article
 * @returns nodes of a Markdown document
 */
export function articleNodes({ url, title, description, updated, body }: Article): RootContent[] {
  // A base element makes hast-util-to-mdast resolve every address against that of the page.
  const tree: HtmlRoot = { type: 'root', children: [h('base', { href: url }), body] };
  const made = toMdast(tree, { handlers, document: true }) as Root;
  // As plain text they would be written with backslashes in them, so that nothing takes them for links.
  findAndReplace(made, [/https?:\/\/\S*[^\s.,;]/g, (address: string) => link(address, address)], {
    ignore: 'link',
  });
  const changed = updated === undefined ? [] : [text(`. Last changed: ${fullDate(updated)}.`)];
  return [
    { type: 'heading', depth: 1, children: [text(title)] },
    { type: 'blockquote', children: [paragraph(text(description))] },
    paragraph(text('Address: '), link(url, url), ...changed),
    ...joinLists(made.children),
  ];
}

/**
 * Writes nodes as GitHub-flavoured Markdown.
 *
 * @param children nodes of a document, in order
 * @returns Markdown that ends in a line end
 */
export function writeMarkdown(children: RootContent[]): string {
  const written = writer.stringify({ type: 'root', children });
  // Before a name and “=”, an ampersand stands for itself: the backslash would only be copied along with the address.
  return written.replaceAll(/\\&(?=\w+=)/g, '&').replaceAll(lineBreakBar, '');
}

/** Makes a paragraph. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** Makes a text. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Makes a link by full address. */
export function link(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

function linkOrCitation(state: State, element: Element): PhrasingContent[] {
  const source = citedSource(element);
  if (source !== undefined) return [{ type: 'footnoteReference', identifier: source, label: source }];
  const made = defaultHandlers.a(state, element);
  const last = made.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  // In lists of sources, style sheets keep who published a document apart from its title.
  return element.properties.className?.toString() === 'source-facts' ? [text(' – '), made] : [made];
}

function partedLine(state: State, line: Element): Paragraph | undefined {
  if (!matches(parted, line)) return defaultHandlers.p(state, line);
  const last = line.children.findLastIndex(({ type }) => type === 'element');
  const children = line.children.flatMap((child, index): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value.trimStart() }];
    return index < last ? [child, { type: 'text', value: ' · ' }] : [child];
  });
  return defaultHandlers.p(state, { ...line, children });
}

/** What the marks of a chart mean is of no use without the chart. */
function exceptDrawingKey(state: State, span: Element): PhrasingContent[] {
  return matches('.chart-key', span) ? [] : (state.all(span) as PhrasingContent[]);
}

function addressedHeading(state: State, element: Element): Heading {
  const heading = defaultHandlers[element.tagName as 'h2'](state, element);
  const { id } = element.properties;
  if (typeof id !== 'string') return heading;
  const url = state.resolve(`#${id}`);
  // Headings hold no links of their own: the checks see to it.
  return {
    ...heading,
    children: [{ type: 'link', url, children: heading.children as Paragraph['children'] }],
  };
}

/** Two lists in a row, as the glossary has them, would be told apart by their bullets only. */
function joinLists(nodes: RootContent[]): RootContent[] {
  return nodes.reduce<RootContent[]>((joined, node) => {
    const last = joined.at(-1);
    if (node.type !== 'list' || last?.type !== 'list' || node.ordered || last.ordered)
      return [...joined, node];
    return [...joined.slice(0, -1), { ...last, children: [...last.children, ...node.children] }];
  }, []);
}

/** The caption as editors write it, in a paragraph before the table; alignment from classes back to attributes. */
function captionedTable(state: State, table: Element): RootContent[] {
  for (const cell of selectAll('.align-right, .align-center', table)) {
    cell.properties.align = String(cell.properties.className).replace('align-', '');
  }
  const caption = select('caption', table);
  const rows = defaultHandlers.table(state, table) as RootContent;
  if (!caption) return [rows];
  return [paragraph(text(captionMark), ...(state.all(caption) as PhrasingContent[])), rows];
}
