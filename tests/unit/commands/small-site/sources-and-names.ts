import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { all, base, page, words } from '../site.ts';

describe('sources', () => {
  const items = (address: string): Element[] => all(page(address), '[id^=source-]');
  const linksIn = (part: Element): Element[] => all(part, 'a');

  test('stand at the end of a page in the order of the text, each with a way to it and to its own page', () => {
    expect(items('/trade/').map(({ properties }) => properties.id)).toEqual([
      'source-ministry-2024',
      'source-gazette-2025',
    ]);
    const hrefs = items('/trade/').map((item) => linksIn(item).map(({ properties }) => properties.href));
    expect(hrefs[0]).toEqual(
      expect.arrayContaining(['https://example.org/figures', `${base}sources/ministry-2024/`]),
    );
  });

  test('are listed by kind, and all of them by who published them', () => {
    const hrefs = (address: string) => all(page(address), 'main a').map(({ properties }) => properties.href);
    expect(hrefs('/sources/news-reports/')).toEqual([
      'https://example.org/signing',
      `${base}sources/gazette-2025/`,
    ]);
    expect(hrefs('/sources/')).toEqual(
      expect.arrayContaining([
        `${base}sources/news-reports/`,
        `${base}sources/statistics/`,
        `${base}sources/ministry-2024/`,
        `${base}sources/gazette-2025/`,
      ]),
    );
  });

  test('of a name of the glossary stand beside it, under the name', () => {
    const hrefs = all(page('/glossary/'), '*').map(({ properties }) => properties.href);
    expect(hrefs).toContain('sources/#acfta');
    const [entry] = all(page('/glossary/sources/'), '#acfta');
    expect(entry && words(entry)).toBe('ASEAN-China Free Trade Area Ministry of Trade, undated');
  });

  test('lead back to each section that cites them', () => {
    const back = items('/trade/').map((item) =>
      linksIn(item)
        .filter(({ properties }) => String(properties.href).startsWith('#'))
        .map((link) => `${words(link)}: ${String(link.properties.href)}`),
    );
    expect(back).toEqual([
      ['Summary: #ref-1-1', 'The figures: #ref-1-2', 'Whose they are: #ref-1-3'],
      ['Whose they are: #ref-2-1'],
    ]);
  });

  test('have a page each, with all that is known of them', () => {
    const [facts] = all(page('/sources/gazette-2025/'), '.description');
    expect(facts && words(facts)).toBe(
      'Publisher The Gazette Date 28 October 2025 Kind news report Language English ' +
        'Address https://example.org/signing ' +
        'Lasting copy https://web.archive.org/web/2025/https://example.org/signing Read on 22 November 2026 ' +
        'Title No title was seen; the words in brackets are our description. Key gazette-2025',
    );
  });

  test('have a page each, which names every section that cites them, page by page', () => {
    const [list] = all(page('/sources/ministry-2024/'), '.cited-in');
    const lines = list && all(list, 'dt, a');
    expect(lines?.map((line) => `${words(line)} ${String(line.properties.href ?? '')}`.trim())).toEqual([
      'Trade between the two sides',
      `Summary ${base}trade/`,
      `The figures ${base}trade/#figures`,
      `Whose they are ${base}trade/#whose`,
      'Glossary',
      `ASEAN-China Free Trade Area ${base}glossary/#acfta`,
    ]);
  });
});

test.each([
  ['/glossary/', 'acfta', 'ASEAN-China Free Trade Area (ACFTA, CAFTA)', `${base}trade/#figures`],
  ['/people/', 'li-qiang', 'Li Qiang', `${base}trade/signing/`],
])('on %s each name is a section, %s, that leads to where it is treated', (address, id, name, place) => {
  const [section] = all(page(address), `section:has(#${id})`);
  expect(section && all(section, 'h2').map(words)).toEqual([name]);
  expect(section && all(section, `[href=\"${place}\"]`)).toHaveLength(1);
});
