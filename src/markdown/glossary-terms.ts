import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { pageAddress } from '../addresses.ts';
import { termSchema } from '../schemas/term.ts';
import type { GlossaryTerm } from './term-finder.ts';

/**
 * Reads the terms of the glossary that pages link, which are all but those that every reader knows.
 *
 * @param content absolute path of the content folder
 * @returns the terms with the forms that are linked; none where there is no glossary
 * @throws if `glossary.yaml` does not fit its schema; `npm run check` says where
 */
export function readGlossaryTerms(content: string): GlossaryTerm[] {
  const file = join(content, 'glossary.yaml');
  if (!existsSync(file)) return [];
  return z
    .array(termSchema)
    .parse(parse(readFileSync(file, 'utf8')) ?? [])
    .filter(({ common }) => common !== true)
    .map(({ id, name, short, page }) => ({
      id,
      forms: [name, ...short],
      treatedAt: pageAddress(page.replace(/#.*/, '')),
    }));
}
