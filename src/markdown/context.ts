import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { pageAddress } from '../addresses.ts';
import { sourceLabel } from '../cite/label.ts';
import { readMoved, sortMoved } from '../moved.ts';
import type { Figures } from '../reading/figures.ts';
import { readFigures } from '../reading/figures.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';
import type { SourceLabels } from './remark-citations.ts';
import type { GlossaryTerm } from './term-finder.ts';

/** What the plugins need to know of the site around the page. */
export interface MarkdownContext {
  /** Absolute path of the content folder. */
  content: string;
  /** Path the site is served under. */
  base: string;
  /** Names of the sources pages may cite. */
  labels: SourceLabels;
  /** Names of the glossary that pages link: all but those that every reader knows. */
  terms: GlossaryTerm[];
  /** Series that charts show. */
  figures: Figures;
  /** Former ids of sections, by the address of the section. */
  renamed: ReadonlyMap<string, string[]>;
}

/**
 * Reads from the data files what the plugins need to know.
 *
 * @param content absolute path of the content folder
 * @param base path the site is served under
 * @returns what they need; nothing of a file that is not there
 * @throws if a file does not fit its schema; `npm run check` says where
 */
export function readContext(content: string, base: string): MarkdownContext {
  const sources = readList(join(content, 'sources.yaml'), sourceSchema);
  const terms = readList(join(content, 'glossary.yaml'), termSchema);
  return {
    content,
    base,
    labels: Object.fromEntries(sources.map((source) => [source.id, sourceLabel(source)])),
    terms: terms
      .filter(({ common }) => common !== true)
      .map(({ id, name, short, page }) => ({
        id,
        forms: [name, ...short],
        treatedAt: pageAddress(page.replace(/#.*/, '')),
      })),
    figures: readFigures(content),
    renamed: sortMoved(readMoved(content)).renamed,
  };
}

/**
 * Names the file that is being rendered, as links between files do.
 *
 * @param context what is known of the site
 * @param file the file
 * @returns its path relative to the pages folder, with forward slashes: `trade/index.md`
 */
export function pageFile({ content }: MarkdownContext, { path }: VFile): string {
  return relative(join(content, 'pages'), path).split(sep).join('/');
}

function readList<Entry>(file: string, schema: z.ZodType<Entry>): Entry[] {
  const list: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
  return z.array(schema).parse(list ?? []);
}
