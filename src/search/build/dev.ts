import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** What a build adds for search once Astro has made the pages. */
const madeForSearch = /^\/(?:pagefind\/|search\/names\.json)/;

/**
 * Lets search work in `npm run dev`: serves the index of the last build, which is as old as that build.
 *
 * @param output absolute path of the finished site
 * @returns the integration
 */
export function lastIndex(output: string): AstroIntegration {
  return {
    name: 'last-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const entry = join(output, 'pagefind', 'pagefind-entry.json');
        if (existsSync(entry)) {
          const made = statSync(entry).mtime.toLocaleString();
          logger.info(`search uses the index of ${made}; npm run build makes a new one`);
        }
        const last = sirv(output, { dev: true });
        server.middlewares.use((request, response, next) => {
          if (madeForSearch.test(request.url ?? '')) last(request, response, next);
          else next();
        });
      },
    },
  };
}
