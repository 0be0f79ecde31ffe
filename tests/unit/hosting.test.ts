import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { describe, expect, test } from 'vitest';
import { inlineScripts, writeHostFiles } from '../../src/export/host-files.ts';
import { hashedLifetime, hashedPaths, securityHeaders } from '../../src/policy.ts';

// What hosts are set to is copied by hand, so that it can be read; here it is held against its source.
describe.each([
  ['hosting/nginx.conf', /add_header ([\w-]+) "(.*)" always;/g, /~(\S+) "/],
  ['hosting/Caddyfile', /^\t\t([A-Z][\w-]+) "(.*)"$/gm, /path_regexp (\S+)/],
])('%s', (file, header, hashed) => {
  const text = readFileSync(file, 'utf8');

  test('sends the headers of src/policy.ts, each with its value', () => {
    const sent = [...text.matchAll(header)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(sent)).toEqual(securityHeaders(inlineScripts));
  });

  test('lets browsers keep for ever what has a name of its own, and nothing else', () => {
    expect(text).toContain(`"${hashedLifetime}"`);
    const pattern = new RegExp(hashed.exec(text)?.[1] ?? '^$');
    for (const path of hashedPaths) expect(`${path}file`).toMatch(pattern);
    for (const path of ['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/trade/', '/feed.xml']) {
      expect(path).not.toMatch(pattern);
    }
  });
});

describe('_headers and _redirects, under a base path', () => {
  mkdirSync('.build/unit', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), '.build/unit/host-'));
  const moved = [
    ['/trade/tariffs/', '/trade/acfta/'],
    ['/levies/', '/trade/'],
  ] as const;
  writeHostFiles(folder, '/any/prefix/', new Map(moved));
  const [headersFile, redirectsFile] = [join(folder, '_headers'), join(folder, '_redirects')];
  const texts = [headersFile, redirectsFile].map((file) => readFileSync(file, 'utf8'));

  test('are read by Netlify’s own parsers as what is meant', async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [headersFile],
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(headers).toEqual([
      { for: '/any/prefix/*', values: securityHeaders(inlineScripts) },
      ...hashedPaths.map((path) => ({
        for: `/any/prefix${path}*`,
        values: { 'Cache-Control': hashedLifetime },
      })),
    ]);
    const { redirects, errors: wrong } = await parseAllRedirects({
      redirectsFiles: [redirectsFile],
      configRedirects: [],
      minimal: true,
    });
    expect(wrong).toEqual([]);
    expect(redirects).toEqual(
      moved.map(([from, to]) =>
        expect.objectContaining({ from: `/any/prefix${from}`, to: `/any/prefix${to}`, status: 301 }),
      ),
    );
    rmSync(folder, { recursive: true });
  });

  test('keep within the limits of Cloudflare Pages: 100 rules, 2,000 characters a line, 1,000 for a redirect', () => {
    const [headers = '', redirects = ''] = texts;
    expect(headers.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
    expect(Math.max(...headers.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000);
    expect(Math.max(...redirects.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(1000);
  });
});
