import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { articlePath, generateContent } from '../../bench/generated-content.ts';
import { build } from './site.ts';

const folder = resolve('.build/unit/growth');

/** The same article in a record of so many, as bytes of HTML. */
async function bytesIn(articles: number): Promise<number> {
  const [content, output] = [join(folder, `content-${articles}`), join(folder, `site-${articles}`)];
  generateContent(content, articles);
  const { code, printed } = await build(content, output);
  expect(code, printed).toBe(0);
  return statSync(join(output, articlePath(0), 'index.html')).size;
}

test('a page does not grow with the site: its menus are the same among 30 articles and among 300', async () => {
  rmSync(folder, { recursive: true, force: true });
  expect(await bytesIn(300)).toBe(await bytesIn(30));
});
