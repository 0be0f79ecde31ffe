import type { Link, Paragraph, Parents, PhrasingContent, Root, TableCell, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { pageAddress, withBase } from '../addresses.ts';
import type { MarkdownContext } from './context.ts';
import { pageFile } from './context.ts';
import { nodesIn } from '../mdast.ts';
import { termFinder } from './term-finder.ts';

const glossary = '/glossary/';

/** How paragraphs begin that are captions. */
const captionForm = /^(Table|Timeline|Figure|Sources differ): /;

/** What a page's terms are looked for with. */
interface Search {
  find: ReturnType<typeof termFinder>;
  base: string;
  /** Ids of terms that are not to be linked any more. */
  done: Set<string>;
}

/**
 * Links the first use of each term in a page to its entry in the glossary. Not where a reader would trip over it: in
 * headings, captions, the heads of tables, other links, quotations and names in another language; and not on the page
 * that treats the term.
 *
 * @param context what is known of the site
 * @returns the transformer
 */
export function remarkTerms(context: MarkdownContext) {
  const { terms, base } = context;
  const find = termFinder(terms);
  return (tree: Root, file: VFile): void => {
    const address = pageAddress(pageFile(context, file));
    if (address === glossary) return;
    const treatedHere = terms.filter(({ treatedAt }) => treatedAt === address);
    const search = { find, base, done: new Set(treatedHere.map(({ id }) => id)) };
    for (const block of blocksIn(tree)) {
      if (!captionForm.test(toString(block))) linkTerms(block, search, { quoted: false, foreign: 0 });
    }
  };
}

/** Paragraphs, and cells of tables but for those of their heads. */
function blocksIn(tree: Root): (Paragraph | TableCell)[] {
  return nodesIn(tree).flatMap((node): (Paragraph | TableCell)[] => {
    if (node.type === 'table') return node.children.slice(1).flatMap((row) => row.children);
    return node.type === 'paragraph' ? [node] : [];
  });
}

/** Where in a block one is: within a quotation, within how many elements written as HTML. */
interface Within {
  quoted: boolean;
  foreign: number;
}

function linkTerms(parent: Parents, search: Search, within: Within): void {
  parent.children = (parent.children as PhrasingContent[]).flatMap((node): PhrasingContent[] => {
    if (node.type === 'html') within.foreign += node.value.startsWith('</') ? -1 : 1;
    if (node.type === 'text') return within.foreign > 0 ? [node] : linkedText(node, search, within);
    // A citation is an emphasis until it becomes HTML; components and elements of MDX speak for themselves.
    const goesDeeper = node.type === 'strong' || (node.type === 'emphasis' && node.data?.hName === undefined);
    if (goesDeeper) linkTerms(node, search, within);
    return [node];
  }) as typeof parent.children;
}

function linkedText({ value }: Text, { find, base, done }: Search, within: Within): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let at = 0;
  const quotedAt = quotations(value, within);
  for (const { start, end, id } of find(value)) {
    if (done.has(id) || quotedAt(start)) continue;
    done.add(id);
    const url = `${withBase(base, glossary)}#${id}`;
    const link: Link = {
      type: 'link',
      url,
      children: [{ type: 'text', value: value.slice(start, end) }],
      data: { hProperties: { className: ['term'] } },
    };
    out.push({ type: 'text', value: value.slice(at, start) }, link);
    at = end;
  }
  return [...out, { type: 'text', value: value.slice(at) }];
}

/** Tells of each place in a text whether it is quoted; a quotation may begin in one text of a block and end in another. */
function quotations(value: string, within: Within): (at: number) => boolean {
  const marks = [...value.matchAll(/[“”]/g)];
  const before = within.quoted;
  if (marks.length > 0) within.quoted = marks.at(-1)?.[0] === '“';
  return (at) => {
    const last = marks.findLast(({ index }) => index < at);
    return last ? last[0] === '“' : before;
  };
}
