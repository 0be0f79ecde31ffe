import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBase } from '../addresses.ts';
import { hashedLifetime, hashedPaths, securityHeaders } from '../policy.ts';

/** Every inline script of our pages: the one that sets the theme before anything is painted. */
export const inlineScripts = [readFileSync(join(import.meta.dirname, '../elements/theme-start.js'), 'utf8')];

/**
 * Writes what Netlify, Cloudflare Pages and hosts like them read: `_headers`, with what to send beside each file, and
 * `_redirects`, with where former pages went. Other hosts ignore both; see `hosting/`.
 *
 * @param folder absolute path of the built site
 * @param base path it is served under
 * @param movedPages former address of each page that has moved, with its present one
 */
export function writeHostFiles(folder: string, base: string, movedPages: ReadonlyMap<string, string>): void {
  const headers = Object.entries(securityHeaders(inlineScripts)).map(
    ([name, value]) => `  ${name}: ${value}\n`,
  );
  // No lifetime for all files: where two rules match, these hosts send both values in one.
  const hashed = hashedPaths.map(
    (path) => `\n${withBase(base, path)}*\n  Cache-Control: ${hashedLifetime}\n`,
  );
  writeFileSync(join(folder, '_headers'), `${withBase(base, '/')}*\n${headers.join('')}${hashed.join('')}`);
  const redirects = [...movedPages].map(
    ([former, present]) => `${withBase(base, former)} ${withBase(base, present)} 301\n`,
  );
  writeFileSync(join(folder, '_redirects'), redirects.join(''));
}
