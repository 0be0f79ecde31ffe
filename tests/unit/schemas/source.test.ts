import { expect, test } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';

const required = {
  id: 'laodong-2025-10-28',
  type: 'article-newspaper',
  title: 'A report',
  publisher: 'Lao Dong',
  URL: 'https://example.org/report',
  language: 'en',
  genre: 'news report',
};

/** The reason for which a source is refused, with its field. */
function reasons(source: unknown): string[] {
  const result = sourceSchema.safeParse(source);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('a source needs no more than its required fields', () => {
  expect(sourceSchema.parse(required)).toEqual(required);
});

test('everything an editor may say of a source is kept', () => {
  const all = {
    ...required,
    'title-status': 'from-url',
    'title-language': 'vi',
    author: 'A. Reporter',
    issued: '2025-10',
    note: 'Read in translation.',
  };
  expect(sourceSchema.parse(all)).toEqual(all);
});

test.each(['en', 'vi', 'zh-Hans', 'fil'])('the language tag %s is accepted', (language) => {
  expect(reasons({ ...required, language })).toEqual([]);
});

test.each([
  [{ id: 'Lao Dong' }, 'id: Use lower-case letters, digits and single hyphens'],
  [{ id: 'laodong--2025' }, 'id: Use lower-case letters, digits and single hyphens'],
  [{ language: 'English' }, 'language: Use a language tag such as en, vi or zh'],
  [{ 'title-language': 'v' }, 'title-language: Use a language tag such as en, vi or zh'],
  [{ issued: 'last year' }, 'issued: Expected a date as 2025-10-28, 2025-10 or 2025'],
  [{ URL: 'example.org' }, 'URL: Invalid URL'],
  [{ URL: 'ftp://example.org/' }, 'URL: Invalid URL'],
  [{ publisher: '' }, 'publisher: Too small: expected string to have >=1 characters'],
  [{ year: 2025 }, ': Unrecognized key: "year"'],
])('%j is refused, and the reason says what would do', (field, reason) => {
  expect(reasons({ ...required, ...field })).toEqual([reason]);
});

test('a genre or type that does not exist is refused with those that do', () => {
  expect(reasons({ ...required, genre: 'blog', type: 'song' })).toEqual([
    expect.stringMatching(/^type: .*"article-newspaper"\|"webpage"/),
    expect.stringMatching(/^genre: .*"news report"\|"official statement"/),
  ]);
});
