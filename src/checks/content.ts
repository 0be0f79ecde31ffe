import { existsSync, readdirSync } from 'node:fs';
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
import type { Figures } from '../figures/read.ts';
import { figureFiles } from '../figures/read.ts';
import { remarkCharts } from '../markdown/remark-charts.ts';
import { sectionMark } from '../markdown/section-id.ts';
import type { Figure } from '../schemas/figure.ts';
import { figureSchema } from '../schemas/figure.ts';
import type { Finding } from './finding.ts';
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

/** A file of `content/figures/`. */
export interface FigureFile {
  /** Its file name without the ending, by which charts name it. */
  id: string;
  yaml: YamlFile;
}

/** All that the rules over content look at. */
export interface Content {
  /** Path of the content folder for findings, relative to the folder the command runs in. */
  folder: string;
  /** Every file in it, by its path within it, with forward slashes: `pages/trade/index.md`. */
  files: string[];
  pages: ContentPage[];
  sources: YamlFile;
  /** The glossary. */
  terms: YamlFile;
  people: YamlFile;
  /** Questions, by the place that answers them. */
  questions: YamlFile;
  /** Statistical series, each a file. */
  figures: FigureFile[];
  /** Former addresses. */
  moved: YamlFile;
  /** Published addresses, one a line. */
  permalinks: string;
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
  const files = filesIn(folder);
  const figures = figureFiles(folder).map(({ id, path }) => ({ id, yaml: readData(path, '{}') }));
  const fillCharts = remarkCharts(soundFigures(figures));
  const pages = files
    .filter((path) => /^pages\/.*\.mdx?$/.test(path))
    .map((path): ContentPage => {
      const file = relative('.', join(folder, path));
      const name = path.slice('pages/'.length);
      const read = readText(join(folder, path), file);
      findings.push(...read.findings);
      try {
        return parsePage(file, name, read.text, fillCharts);
      } catch (error) {
        findings.push(syntaxFinding(file, error));
        const tree: Root = { type: 'root', children: [] };
        return { file, name, address: pageAddress(name), headings: [], tree, unreadable: true };
      }
    });
  const list = (name: string): YamlFile => readData(join(folder, name), '[]');
  const permalinks = readIfThere(join(folder, 'permalinks.txt'), '');
  findings.push(...permalinks.findings);
  const content = {
    folder: relative('.', folder),
    files,
    pages,
    sources: list('sources.yaml'),
    terms: list('glossary.yaml'),
    people: list('people.yaml'),
    questions: readData(join(folder, 'questions.yaml'), '{}'),
    figures,
    moved: readData(join(folder, 'moved.yaml'), '{}'),
    permalinks: permalinks.text,
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
  const file = relative('.', path);
  const { text, findings } = readIfThere(path, empty);
  const yaml = parseYaml(file, text, 1);
  // A file of nothing but comments.
  const read = yaml.value === null ? parseYaml(file, empty, 1) : yaml;
  return { ...read, findings: [...findings, ...read.findings] };
}

/** Series that fit their schema: what charts show of the others is not known. */
function soundFigures(figures: FigureFile[]): Figures {
  return new Map(
    figures.flatMap(({ id, yaml }): [string, Figure][] => {
      const { data } = figureSchema.safeParse(yaml.value);
      return data ? [[id, { id, ...data }]] : [];
    }),
  );
}

function readIfThere(path: string, otherwise: string): ReturnType<typeof readText> {
  return existsSync(path) ? readText(path, relative('.', path)) : { text: otherwise, findings: [] };
}

/** Files whose name begins with a dot are no content: editors and file managers leave them. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
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
  const headings: ContentHeading[] = [];
  visit(tree, 'heading', (heading) => {
    const mark = sectionMark(heading);
    const text = toString(heading, { includeHtml: false })
      .replace(/\s*\[#[^\]]*\]$/, '')
      .replaceAll(/\s+/g, ' ');
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
  return { file, line: line ?? Number(opened), message: reason, hint: syntaxHint(reason) };
}

function syntaxHint(reason: string): string {
  if (/acorn|expression/.test(reason)) return 'braces are code in .mdx: a section id is [#id], a brace \\{';
  if (/before name/.test(reason)) return 'in .mdx a less-than sign is \\<, a comment {/* like this */}';
  return 'mend the syntax, or use plain Markdown (.md)';
}
