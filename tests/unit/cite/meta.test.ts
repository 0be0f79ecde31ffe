import { expect, test } from 'vitest';
import { metaTags } from '../../../src/cite/meta.ts';
import { cslItem, sourceItem } from '../../../src/cite/csl.ts';

test('of a page, reference managers read a web page with its version date', () => {
  const url = 'https://record.example/trade/';
  expect(metaTags(cslItem({ page: 'Trade & “figures”', url, updated: '2026-11-02' }))).toEqual({
    citation_title: 'Trade & “figures”',
    citation_publication_date: '2026/11/02',
    citation_publisher: 'ASEAN-China Summit: A sourced record',
    citation_language: 'en',
    citation_public_url: url,
    'DC.title': 'Trade & “figures”',
    'DC.date': '2026-11-02',
    'DC.publisher': 'ASEAN-China Summit: A sourced record',
    'DC.source': 'ASEAN-China Summit: A sourced record',
    'DC.language': 'en',
    'DC.identifier': url,
    'DC.type': 'webpage',
  });
});

test('of a page about a source, they read the source, and no date that is not known', () => {
  const tags = metaTags(
    sourceItem({
      id: 'vgp-report',
      type: 'article-newspaper',
      title: 'Thủ tướng Phạm Minh Chính',
      publisher: 'VGP',
      author: 'Nguyễn Văn A',
      URL: 'https://news.example/a',
      language: 'vi',
      genre: 'news report',
    }),
  );
  expect(tags).toMatchObject({
    citation_title: 'Thủ tướng Phạm Minh Chính',
    citation_author: 'Nguyễn Văn A',
    citation_public_url: 'https://news.example/a',
    citation_language: 'vi',
    'DC.source': 'VGP',
    'DC.type': 'newspaperArticle',
  });
  expect(Object.keys(tags).filter((name) => /date/.test(name))).toEqual([]);
});
