import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The least that makes pages of Markdown with Astro and remark: what a site costs before anything of ours. */
const files = {
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
export default {
  build: { format: 'directory' },
  markdown: { syntaxHighlight: false, processor: unified({ smartypants: false }) },
};
`,
  'package.json': '{ "type": "module" }\n',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  pages: defineCollection({ loader: glob({ base: process.env.BARE_CONTENT, pattern: '**/*.md' }) }),
};
`,
  'src/pages/[...path].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const pages = await getCollection('pages');
  return pages.map((page) => ({ params: { path: page.id }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{page.data.title}</title>
    <meta name="description" content={page.data.description} />
  </head>
  <body>
    <main>
      <h1>{page.data.title}</h1>
      <Content />
    </main>
  </body>
</html>
`,
};

/**
 * Writes an Astro project without a layout, menu, search or checks, to measure ours beside. It builds the pages of the
 * folder named by `BARE_CONTENT`, into `dist/`.
 *
 * @param folder absolute path of the project, within this one so that it finds its packages; what it held is lost
 */
export function writeBareProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
