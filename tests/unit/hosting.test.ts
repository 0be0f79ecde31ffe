import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inlineScripts } from '../../src/export/host-files.ts';
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
