import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { figureSchema } from '../schemas/figure.ts';
import { movedSchema } from '../schemas/moved.ts';
import { pageSchema } from '../schemas/page.ts';
import { personSchema } from '../schemas/person.ts';
import { questionsSchema } from '../schemas/questions.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';
import { editorSchema } from './json-schema.ts';

const schemas: Record<string, { schema: z.ZodType; source: string }> = {
  page: { schema: pageSchema, source: 'page' },
  sources: { schema: z.array(sourceSchema), source: 'source' },
  glossary: { schema: z.array(termSchema), source: 'term' },
  people: { schema: z.array(personSchema), source: 'person' },
  figure: { schema: figureSchema, source: 'figure' },
  moved: { schema: movedSchema, source: 'moved' },
  questions: { schema: questionsSchema, source: 'questions' },
};

/**
 * Makes the JSON Schemas of all that editors write: front matter, `page`, and each file of the content folder.
 *
 * @returns name of each schema, with its text
 */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { schema, source }]) => {
      const text = readFileSync(new URL(`../schemas/${source}.ts`, import.meta.url), 'utf8');
      return [name, `${JSON.stringify(editorSchema(schema, text), null, 2)}\n`];
    }),
  );
}
