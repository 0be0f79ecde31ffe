import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import { pageAddress } from '../addresses.ts';
import { sectionMark } from '../markdown/section-id.ts';
import type { Finding } from './finding.ts';
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

/** All that the rules over content look at. */
export interface Content {
  pages: ContentPage[];
  sources: YamlFile;
  /** The glossary. */
  terms: YamlFile;
  people: YamlFile;
  /** Questions, by the place that answers them. */
  questions: YamlFile;
  /** Former addresses. */
  moved: YamlFile;
}

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
const mdx = markdown().use(remarkMdx).freeze();

/**
 * Reads and parses everything in the content folder.
 *
 * @param folder absolute path of the content folder
 * @returns the content as far as it can be parsed, and a finding for each file that cannot
 */
export function readContent(folder: string): { content: Content; findings: Finding[] } {
  const findings: Finding[] = [];
  const pages: ContentPage[] = [];
  const root = join(folder, 'pages');
  for (const name of markdownFiles(root)) {
    const file = relative('.', join(root, name));
    try {
      pages.push(parsePage(file, name, readFileSync(join(root, name), 'utf8')));
    } catch (error) {
      findings.push(syntaxFinding(file, error));
      const tree: Root = { type: 'root', children: [] };
      pages.push({ file, name, address: pageAddress(name), headings: [], tree, unreadable: true });
    }
  }
  const list = (name: string): YamlFile => readData(join(folder, name), '[]');
  const content = {
    pages,
    sources: list('sources.yaml'),
    terms: list('glossary.yaml'),
    people: list('people.yaml'),
    questions: readData(join(folder, 'questions.yaml'), '{}'),
    moved: readData(join(folder, 'moved.yaml'), '{}'),
  };
  return { content, findings };
}

/**
 * Reads a data file; one that does not exist is empty, and its absence shows in what refers to it.
 *
 * @param path absolute path of the file
 * @param empty what a file without entries stands for
 * @returns its value, with the lines
 */
export function readData(path: string, empty: '[]' | '{}'): YamlFile {
  const file = parseYaml(relative('.', path), existsSync(path) ? readFileSync(path, 'utf8') : empty, 1);
  // A file of nothing but comments.
  return file.value === null ? parseYaml(file.file, empty, 1) : file;
}

function markdownFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.mdx?$/.test(path))
    .sort();
}

function parsePage(file: string, name: string, text: string): ContentPage {
  const tree = (name.endsWith('.mdx') ? mdx : markdown).parse(text);
  const first = tree.children[0];
  const page: ContentPage = { file, name, address: pageAddress(name), headings: readHeadings(tree), tree };
  if (first?.type === 'yaml') page.frontMatter = parseYaml(file, first.value, 2);
  return page;
}

function readHeadings(tree: Root): ContentHeading[] {
  const headings: ContentHeading[] = [];
  visit(tree, 'heading', (heading) => {
    const mark = sectionMark(heading);
    const text = toString(heading).replace(/\s*\[#[^\]]*\]$/, '');
    headings.push({ text, depth: heading.depth, line: lineOf(heading), ...(mark && { id: mark.id }) });
  });
  return headings;
}

/**
 * Gives the line a node of a parsed file begins on.
 *
 * @param node any node
 * @returns the line, from 1
 */
export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}

/** Parsers of MDX throw a message with a place; anything else is a fault of ours and goes on up. */
function syntaxFinding(file: string, error: unknown): Finding {
  if (!(error instanceof Error) || !('reason' in error)) throw error;
  const { reason, line } = error as VFileMessage;
  // For a tag that is never closed, the line stands in the words only.
  const opened = /\((\d+):\d+-/.exec(reason)?.[1] ?? 1;
  return {
    file,
    line: line ?? Number(opened),
    message: reason,
    hint: 'mend the syntax, or use plain Markdown (.md)',
  };
}
