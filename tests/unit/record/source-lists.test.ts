import { expect, test } from 'vitest';
import { byPublisher, sourceLists, sourcesIn } from '../../../src/record/source-lists.ts';
import type { Source } from '../../../src/schemas/source.ts';

function source(id: string, genre: Source['genre'], issued?: string, publisher = 'The Gazette'): Source {
  const rest = {
    type: 'webpage',
    title: id,
    publisher,
    URL: 'https://example.org/',
    language: 'en',
  } as const;
  return { id, genre, ...rest, ...(issued !== undefined && { issued }) };
}

/** So many reports of one year that a page would grow too heavy. */
const many = Array.from({ length: 26 }, (_, index) => source(`report-${index}`, 'news report', '2025-10-28'));

test('sources are listed by kind, newest first and undated last', () => {
  const lists = sourceLists([
    source('a', 'news report'),
    source('b', 'news report', '2024'),
    source('c', 'news report', '2025-10-28'),
    source('d', 'treaty text'),
  ]);
  expect(lists.map(({ path, sources }) => [path, sources.map(({ id }) => id)])).toEqual([
    ['treaty-texts', ['d']],
    ['news-reports', ['c', 'b', 'a']],
  ]);
});

test('a year with many sources of one kind has a page of its own, whose address names it', () => {
  const [list] = sourceLists([...many, source('old', 'news report', '2002'), source('none', 'news report')]);
  expect(list?.sources.map(({ id }) => id)).toEqual(['old', 'none']);
  expect(list?.years.map(({ path, sources }) => [path, sources.length])).toEqual([['news-reports/2025', 26]]);
  expect(list && sourcesIn(list).length).toBe(28);
  expect(sourceLists(many.slice(1))[0]?.years).toEqual([]);
});

test('publishers stand from A to Z, each with its sources, newest first', () => {
  const publishers = byPublisher([
    source('a', 'reference', '2001', 'Xinhua'),
    source('b', 'news report', '2025', 'Xinhua'),
    source('c', 'statistics', '2020', 'ASEAN Secretariat'),
  ]);
  expect(publishers.map(([name, sources]) => [name, sources.map(({ id }) => id)])).toEqual([
    ['ASEAN Secretariat', ['c']],
    ['Xinhua', ['b', 'a']],
  ]);
});
