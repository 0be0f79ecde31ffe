import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { pageAddress } from './addresses.ts';
import { pageSchema } from './schemas/page.ts';
import { sourceSchema } from './schemas/source.ts';
import { readSettings } from './settings.ts';

const { content } = readSettings(process.env);

const pages = defineCollection({
  loader: glob({
    base: join(content, 'pages'),
    pattern: '**/*.{md,mdx}',
    // A page's address is also its id: nothing else names it.
    generateId: ({ entry }) => pageAddress(entry),
  }),
  schema: pageSchema,
});

const sources = defineCollection({
  loader: file(join(content, 'sources.yaml')),
  schema: sourceSchema,
});

export const collections = { pages, sources };
