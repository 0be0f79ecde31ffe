import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { sourceLabel } from '../cite/label.ts';
import { sourceSchema } from '../schemas/source.ts';

/**
 * Reads the names of all sources, for the notes beside citations.
 *
 * @param content absolute path of the content folder
 * @returns key of each source to its publisher and date
 * @throws if `sources.yaml` is missing or does not fit its schema; `npm run check` says where
 */
export function readSourceLabels(content: string): Record<string, string> {
  const sources = z.array(sourceSchema).parse(parse(readFileSync(join(content, 'sources.yaml'), 'utf8')));
  return Object.fromEntries(sources.map((source) => [source.id, sourceLabel(source)]));
}
