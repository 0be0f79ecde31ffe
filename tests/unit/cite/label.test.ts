import { expect, test } from 'vitest';
import { sourceLabel, sourceTitle } from '../../../src/cite/label.ts';
import type { Source } from '../../../src/schemas/source.ts';

const source: Source = {
  id: 'xinhua',
  type: 'article-newspaper',
  title: 'A title',
  publisher: 'Xinhua',
  URL: 'https://example.org/',
  language: 'en',
  genre: 'news report',
};

test('a source is named by its publisher and its date, as far as that is known', () => {
  expect(sourceLabel({ ...source, issued: '2025-10-28' })).toBe('Xinhua, 28 October 2025');
  expect(sourceLabel({ ...source, issued: '2025-10' })).toBe('Xinhua, October 2025');
});

test('a source whose date is not known is said to be undated', () => {
  expect(sourceLabel(source)).toBe('Xinhua, undated');
});

test('a title of ours for what has none is told by brackets, and a printed one by its language', () => {
  expect(sourceTitle({ ...source, 'title-status': 'descriptive' }).words).toBe('[A title]');
  expect(sourceTitle({ ...source, language: 'vi' })).toEqual({
    words: 'A title',
    isPrinted: true,
    lang: 'vi',
  });
  expect(sourceTitle({ ...source, language: 'vi', 'title-language': 'en' }).lang).toBeUndefined();
});
