import { expect, test } from 'vitest';
import { sourceFootnote } from '../../../src/export/footnotes.ts';
import { writeMarkdown } from '../../../src/export/markdown.ts';
import type { Source } from '../../../src/schemas/source.ts';

const source: Source = {
  id: 'vgp-2018',
  type: 'article-newspaper',
  title: 'Tầm nhìn [2030]',
  publisher: 'Government Portal',
  issued: '2018-11-14',
  URL: 'https://vgp.example/a_b',
  language: 'vi',
  genre: 'official statement',
};
const root = 'https://record.example/any/';

test('describes a source in full, with its address and its page here', () => {
  expect(writeMarkdown([sourceFootnote(source, root)])).toBe(
    '[^vgp-2018]: Government Portal, 14 November 2018: [Tầm nhìn \\[2030\\]](https://vgp.example/a_b). Official statement in Vietnamese. [About this source](https://record.example/any/sources/vgp-2018/).\n',
  );
});

test('says all that is known: author, the day it was read, a lasting copy, a remark', () => {
  const more: Source = {
    ...source,
    'title-status': 'descriptive',
    author: 'Nguyen Van A',
    accessed: '2026-11-22',
    archive: 'https://archive.example/x',
    note: 'Read as an excerpt.',
  };
  expect(writeMarkdown([sourceFootnote(more, root)])).toContain(
    'Nguyen Van A, Government Portal, 14 November 2018: [\\[Tầm nhìn \\[2030\\]\\]](https://vgp.example/a_b). Official statement in Vietnamese, read on 22 November 2026. [Lasting copy](https://archive.example/x). Read as an excerpt. [About',
  );
});
