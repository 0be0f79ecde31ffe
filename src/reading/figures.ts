import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Figure } from '../schemas/figure.ts';
import { figureSchema } from '../schemas/figure.ts';

/** The series of the record, by their keys. */
export type Figures = ReadonlyMap<string, Figure>;

/**
 * Lists the files of series.
 *
 * @param content absolute path of the content folder
 * @returns key and absolute path of each, in order of the keys; none where the folder is missing
 */
export function figureFiles(content: string): { id: string; path: string }[] {
  const folder = join(content, 'figures');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
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
