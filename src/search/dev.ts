import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

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
          logger.info(
            `search uses the index of ${statSync(entry).mtime.toLocaleString()}; npm run build makes a new one`,
          );
        }
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([\w.\-/]+)(?:\?|$)/.exec(request.url ?? '')?.[1];
          const file = path === undefined ? '' : join(output, 'pagefind', path);
          if (path === undefined || path.includes('..') || !existsSync(file)) {
            next();
            return;
          }
          response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
