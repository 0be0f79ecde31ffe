import { expect, test } from 'vitest';
import type { CitedPlace, CslItem } from '../../../src/cite/csl.ts';
import { cslItem, sourceItem } from '../../../src/cite/csl.ts';
import { styledCitations } from '../../../src/cite/styles.ts';

/** A section of a page, as bibliographies have it, with the italics between underscores. */
function citations(place: Partial<CitedPlace>): string[] {
  const whole = {
    page: 'Trade figures',
    url: 'https://record.example/trade/',
    updated: '2026-11-22',
    ...place,
  };
  return texts(cslItem(whole));
}

function texts(item: CslItem): string[] {
  return styledCitations(item).map(({ runs }) =>
    runs.map(({ text, italic }) => (italic ? `_${text}_` : text)).join(''),
  );
}

test('a page is cited by title, site, version date and address', () => {
  expect(citations({})).toEqual([
    '_Trade figures_. (2026, November 22). ASEAN-China Summit: A sourced record. https://record.example/trade/',
    '“Trade figures.” 2026. ASEAN-China Summit: A sourced record. November 22, 2026. https://record.example/trade/.',
    '“Trade figures.” _ASEAN-China Summit: A sourced record_, 22 Nov. 2026, https://record.example/trade/.',
  ]);
});

test('a section is cited by the titles of both and its own address', () => {
  const [apa] = citations({ section: 'The gap', url: 'https://record.example/trade/#gap' });
  expect(apa).toMatch(/^_Trade figures: The gap_\. .* https:\/\/record\.example\/trade\/#gap$/);
});

test('each version has its own date', () => {
  expect(citations({ updated: '2027-01-05' })[0]).toContain('(2027, January 5)');
  expect(citations({})[0]).toContain('(2026, November 22)');
});

test('within quotation marks, those of a title become single ones', () => {
  const [apa, chicago, mla] = citations({ page: 'Who is “leading”' });
  expect(apa).toMatch(/^_Who is “leading”_\./);
  expect(chicago).toMatch(/^“Who is ‘leading’\.” 2026/);
  expect(mla).toMatch(/^“Who is ‘leading’\.” _/);
});

test('a title that ends in a mark of its own takes no full stop', () => {
  const [apa, chicago, mla] = citations({ page: 'Who leads?' });
  expect(apa).toMatch(/^_Who leads\?_ \(2026/);
  expect(chicago).toMatch(/^“Who leads\?” 2026/);
  expect(mla).toMatch(/^“Who leads\?” _/);
});

test('names in other scripts and signs of other formats stay as they are', () => {
  const page = 'Phạm Minh Chính & 中国 <i>$& {x}';
  for (const citation of citations({ page })) expect(citation).toContain(page);
});

test('a source is cited by its own title, publisher, date and address', () => {
  const source = {
    id: 'vgp-2025-10-28',
    type: 'article-newspaper',
    title: 'Thủ tướng Phạm Minh Chính dự Hội nghị',
    publisher: 'VGP & 中国',
    issued: '2025-10-28',
    URL: 'https://news.example/a',
    language: 'vi',
    genre: 'news report',
  } as const;
  expect(texts(sourceItem(source))).toEqual([
    'Thủ tướng Phạm Minh Chính dự Hội nghị. (2025, October 28). _VGP & 中国_. https://news.example/a',
    '_VGP & 中国_. 2025. “Thủ tướng Phạm Minh Chính dự Hội nghị,” October 28, 2025. https://news.example/a.',
    '“Thủ tướng Phạm Minh Chính dự Hội nghị.” _VGP & 中国_, 28 Oct. 2025, https://news.example/a.',
  ]);
});
