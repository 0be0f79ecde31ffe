import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite, siteAddresses } from '../../../src/reading/built-site.ts';

test('a site promises its pages and their headings, but nothing that search engines may not list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-site-'));
  mkdirSync(join(folder, 'trade/old'), { recursive: true });
  const page = '<h2 id="gap">A</h2><h3 id="below">B</h3><h2>C</h2><h4 id="deep">D</h4><p id="x">';
  writeFileSync(join(folder, 'index.html'), '');
  writeFileSync(join(folder, 'trade/index.html'), page);
  writeFileSync(join(folder, 'trade/old/index.html'), `<meta name="robots" content="noindex">${page}`);
  expect(siteAddresses(readSite(folder))).toEqual(['/', '/trade/', '/trade/#below', '/trade/#gap']);
  rmSync(folder, { recursive: true });
});
