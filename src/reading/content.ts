import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { remarkCharts } from '../markdown/remark-charts.ts';
import type { Figure } from '../schemas/figure.ts';
import { figureSchema } from '../schemas/figure.ts';
import type { Figures } from './figures.ts';
import { figureFiles } from './figures.ts';
import type { Finding } from './finding.ts';
import type { ContentPage } from './page.ts';
import { readPage } from './page.ts';
import { readText } from './text.ts';
import type { YamlFile } from './yaml.ts';
import { parseYaml } from './yaml.ts';

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

/**
 * Reads and parses everything in the content folder.
 *
 * @param folder absolute path of the content folder
 * @returns the content as far as it can be parsed, and a finding for each file that cannot
 */
export function readContent(folder: string): { content: Content; findings: Finding[] } {
  const findings: Finding[] = [];
  const files = filesIn(folder, findings);
  const figures = figureFiles(folder).map(({ id, path }) => ({ id, yaml: readData(path, '{}') }));
  const fillCharts = remarkCharts(soundFigures(figures));
  const pages = files
    .filter((path) => /^pages\/.*\.mdx?$/.test(path))
    .map((path) => {
      const read = readPage(join(folder, path), path.slice('pages/'.length), fillCharts);
      findings.push(...read.findings);
      return read.page;
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
  return statSync(path, { throwIfNoEntry: false })?.isFile()
    ? readText(path, relative('.', path))
    : { text: otherwise, findings: [] };
}

/**
 * Files whose name begins with a dot are no content: editors and file managers leave them. Links to other places are
 * not followed: one that leads up would never end, and not every computer keeps them.
 */
function filesIn(folder: string, findings: Finding[], within = ''): string[] {
  if (!statSync(join(folder, within), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(folder, within), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${within}${entry.name}`;
      if (entry.isDirectory()) return filesIn(folder, findings, `${path}/`);
      if (!entry.isSymbolicLink()) return [path];
      const hint = 'put the file itself there';
      const message = 'this is a link to another place of the disk';
      findings.push({ file: relative('.', join(folder, path)), line: 1, message, hint });
      return [];
    })
    .sort();
}
