import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { pageAddress } from './addresses.ts';
import { figureSchema } from './schemas/figure.ts';
import { pageSchema } from './schemas/page.ts';
import { personSchema } from './schemas/person.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';
import { readSettings } from './settings.ts';

const { content } = readSettings(process.env);

const pages = defineCollection({
  loader: glob({
    base: join(content, 'pages'),
    pattern: '**/*.{md,mdx}',
    // A page's address is also its id: nothing else names it.
    generateId: ({ entry }) => pageAddress(entry),
    // Else Astro holds the text of every page several times over, beside its HTML.
    retainBody: false,
  }),
  schema: pageSchema,
});

const sources = defineCollection({
  loader: file(join(content, 'sources.yaml')),
  schema: sourceSchema,
});

const terms = defineCollection({
  loader: file(join(content, 'glossary.yaml')),
  schema: termSchema,
});

const people = defineCollection({
  loader: file(join(content, 'people.yaml')),
  schema: personSchema,
});

const figures = defineCollection({
  loader: glob({ base: join(content, 'figures'), pattern: '*.yaml' }),
  schema: figureSchema,
});

export const collections = { pages, sources, terms, people, figures };
