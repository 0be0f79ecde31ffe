import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Figure } from '../schemas/figure.ts';
import { figureSchema } from '../schemas/figure.ts';

/** The series of the record, by their keys. */
export type Figures = ReadonlyMap<string, Figure>;

/**
 * Lists the files of series; what is hidden, a folder or a link to another place is none.
 *
 * @param content absolute path of the content folder
 * @returns key and absolute path of each, in order of the keys; none where the folder is missing
 */
export function figureFiles(content: string): { id: string; path: string }[] {
  const folder = join(content, 'figures');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^.].*\.yaml$/.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ id: name.slice(0, -'.yaml'.length), path: join(folder, name) }));
}

/**
 * Reads every series.
 *
 * @param content absolute path of the content folder
 * @returns the series
 * @throws if one does not fit its schema; `npm run check` says where
 */
export function readFigures(content: string): Figures {
  return new Map(
    figureFiles(content).map(({ id, path }) => [
      id,
      { id, ...figureSchema.parse(parse(readFileSync(path, 'utf8'))) },
    ]),
  );
}
