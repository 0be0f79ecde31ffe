import { resolve } from 'node:path';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { handOver, remarkParsed } from '../../../src/markdown/remark-parsed.ts';

const processor = unified().use(remarkParse).use(remarkParsed).use(remarkStringify);

function written(path: string, value: string): string {
  return String(processor.processSync(new VFile({ path: resolve(path), value })));
}

test('a page that was handed over is not parsed again, and every other page is', () => {
  handOver('pages/a.md', processor.parse('Read before.'));
  expect(written('pages/b.md', 'Words of b.')).toBe('Words of b.\n');
  expect(written('pages/a.md', 'Words of a.')).toBe('Read before.\n');
});

test('a tree is given once, since the build changes it', () => {
  handOver('pages/a.md', processor.parse('Read before.'));
  written('pages/a.md', '');
  expect(written('pages/a.md', 'Words of a.')).toBe('Words of a.\n');
});
