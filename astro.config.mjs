import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { readContext } from './src/markdown/context.ts';
import { markdownPlugins } from './src/markdown/index.ts';
import { lastIndex } from './src/search/build/dev.ts';
import { readSettings } from './src/settings.ts';

const { url, base, content, output } = readSettings(process.env);

export default defineConfig({
  site: url,
  base,
  outDir: output,
  // Two sites built from different content must not share Astro's store of rendered pages.
  cacheDir: join('node_modules/.astro', content.replaceAll(/\W+/g, '-')),
  // One address a page, the same on every static host.
  trailingSlash: 'always',
  build: { format: 'directory' },
  // The default, 'jsx', drops the space between two inline elements on separate lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown: {
    // We show no code; the highlighter would cost build time and inline styles.
    syntaxHighlight: false,
    // gfm: false here, because the list of plugins applies remark-gfm itself, once.
    processor: unified({
      gfm: false,
      smartypants: false,
      ...markdownPlugins(readContext(content, base)),
    }),
  },
  integrations: [mdx(), lastIndex(output)],
  vite: {
    build: {
      // Scripts as files of their own: what Astro inlines cannot import Pagefind, and would need a hash each.
      assetsInlineLimit: 0,
      // Slower than the default, and 3 in 100 smaller: room that search uses for words.
      minify: 'terser',
      terserOptions: { module: true, ecma: 2022, compress: { passes: 3, keep_fargs: false } },
      rolldownOptions: {
        // Astro marks each .mdx file in a way the bundler warns about and then handles.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
        // In lower case, like all our addresses.
        output: { hashCharacters: 'hex' },
      },
    },
    // The script of every page, which all others name too: Astro’s own name for it takes 25 bytes of each.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/site.[hash].js' } } } },
    },
  },
  devToolbar: { enabled: false },
  // Lets the Astro extension complete front matter from its schema.
  experimental: { contentIntellisense: true },
});
