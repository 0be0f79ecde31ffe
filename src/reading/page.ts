import { relative } from 'node:path';
import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { pageAddress } from '../addresses.ts';
import { nodesOf } from '../mdast.ts';
import { sectionMark } from '../markdown/section-id.ts';
import type { Finding, LineFault, Place } from './finding.ts';
import { lineOf } from './finding.ts';
import { readText } from './text.ts';
import type { YamlFile } from './yaml.ts';
import { parseYaml } from './yaml.ts';

/** A section heading of a page as it stands in the file. */
export interface ContentHeading {
  text: string;
  depth: Heading['depth'];
  line: number;
  /** The author's id, well formed or not; undefined where there is none. */
  id?: string;
}

/** A file of `content/pages/`, parsed once for all rules. */
export interface ContentPage {
  /** Path for findings, relative to the folder the command runs in. */
  file: string;
  /** Path relative to the pages folder, by which other pages link to it. */
  name: string;
  address: string;
  /** Front matter; undefined where the file has none. */
  frontMatter?: YamlFile;
  headings: ContentHeading[];
  tree: Root;
  /** Whether the file cannot be parsed: it exists, but nothing is known of what is in it. */
  unreadable?: boolean;
}

/**
 * Finds a field of a page's front matter.
 *
 * @param page the page
 * @param path the field, from the top
 * @returns where it stands; the beginning of the file where there is no front matter
 */
export function placeIn({ file, frontMatter }: ContentPage, path: readonly PropertyKey[]): Place {
  return frontMatter?.at(path) ?? { file, line: 1 };
}

/** The longest page of the record has less than a twelfth of it, and readers on a phone have to load it all. */
const largest = 100_000;

/** The longest paragraph has a third of it. What is far longer was pasted, and parsers may take minutes over its signs. */
const longestLine = 3000;

/** The fullest table has a twentieth of them. Each bracket is held against all before it, up to an empty line. */
const mostBrackets = 2000;

/** Every level is a call within a call for all that goes through the tree: some thousands end the build without a word. */
const deepest = 50;

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
const mdx = markdown().use(remarkMdx).freeze();

/**
 * Reads and parses a page of the content.
 *
 * @param path absolute path of the file
 * @param name path relative to the pages folder
 * @param fillCharts puts what a chart says and cites into a tree
 * @returns the page as far as it can be parsed, and what is wrong with its text or syntax
 */
export function readPage(
  path: string,
  name: string,
  fillCharts: (tree: Root) => void,
): { page: ContentPage; findings: Finding[] } {
  const file = relative('.', path);
  const { text, findings } = readText(path, file);
  const tree: Root = { type: 'root', children: [] };
  const unread = { file, name, address: pageAddress(name), headings: [], tree, unreadable: true };
  const long = tooLong(text);
  if (long) return { page: unread, findings: [...findings, { file, ...long }] };
  try {
    const page = parsePage(file, name, text, fillCharts);
    const line = tooDeep(page.tree);
    if (line === undefined) return { page, findings };
    const message = `signs such as > or - stand inside one another more than ${deepest} deep`;
    const hint = 'take out those that are too many';
    return { page: unread, findings: [...findings, { file, line, message, hint }] };
  } catch (error) {
    return { page: unread, findings: [...findings, syntaxFinding(file, error)] };
  }
}

function tooLong(text: string): LineFault | undefined {
  if (text.length > largest) {
    const hint = `a page has ${largest} at most; cut it by subject`;
    return { line: 1, message: `the page has ${text.length} characters`, hint };
  }
  const lines = text.split('\n');
  const index = lines.findIndex(({ length }) => length > longestLine);
  if (index === -1) return tooManyBrackets(lines);
  const hint = `a line has ${longestLine} at most; cut the paragraph in two`;
  return { line: index + 1, message: `the line has ${lines[index]?.length} characters`, hint };
}

function tooManyBrackets(lines: readonly string[]): LineFault | undefined {
  let brackets = 0;
  for (const [index, line] of lines.entries()) {
    brackets = line.trim() === '' ? 0 : brackets + (line.match(/[[\]]/g)?.length ?? 0);
    if (brackets <= mostBrackets) continue;
    const hint = 'put empty lines between paragraphs, or cut the table in two';
    return {
      line: index + 1,
      message: `more than ${mostBrackets} brackets stand without an empty line`,
      hint,
    };
  }
  return undefined;
}

/** The line on which something stands too deep in other things. */
function tooDeep(node: Nodes, depth = 0): number | undefined {
  if (depth > deepest) return lineOf(node);
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const line = tooDeep(child, depth + 1);
    if (line !== undefined) return line;
  }
  return undefined;
}

function parsePage(file: string, name: string, text: string, fillCharts: (tree: Root) => void): ContentPage {
  const tree = (name.endsWith('.mdx') ? mdx : markdown).parse(text);
  // What a chart cites stands in its data, and is cited by the page.
  fillCharts(tree);
  const first = tree.children[0];
  const page: ContentPage = { file, name, address: pageAddress(name), headings: readHeadings(tree), tree };
  if (first?.type === 'yaml') page.frontMatter = parseYaml(file, first.value, 2);
  return page;
}

function readHeadings(tree: Root): ContentHeading[] {
  return nodesOf(tree, 'heading').map((heading) => {
    const mark = sectionMark(heading);
    const text = toString(heading, { includeHtml: false })
      .replace(/\s*\[#[^\]]*\]$/, '')
      .replaceAll(/\s+/g, ' ');
    return { text, depth: heading.depth, line: lineOf(heading), ...(mark && { id: mark.id }) };
  });
}

/** Parsers of MDX throw a message with a place; anything else is a fault of ours and goes on up. */
function syntaxFinding(file: string, error: unknown): Finding {
  if (!(error instanceof Error) || !('reason' in error)) throw error;
  const { reason, line } = error as VFileMessage;
  // For a tag that is never closed, the line stands in the words only.
  const opened = /\((\d+):\d+-/.exec(reason)?.[1] ?? 1;
  return { file, line: line ?? Number(opened), message: reason, hint: syntaxHint(reason) };
}

function syntaxHint(reason: string): string {
  if (/acorn|expression/.test(reason)) return 'braces are code in .mdx: a section id is [#id], a brace \\{';
  if (/before name/.test(reason)) return 'in .mdx a less-than sign is \\<, a comment {/* like this */}';
  return 'mend the syntax, or use plain Markdown (.md)';
}
