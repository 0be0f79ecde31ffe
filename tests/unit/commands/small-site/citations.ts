import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { all, base, origin, page, words } from '../site.ts';

describe('citations', () => {
  test('stand beside the record: of the page, then of each of its sections under the same id', () => {
    const parsed = page('/cite/trade/');
    expect(all(parsed, 'h2').map(({ properties }) => properties.id)).toEqual(['figures', 'whose']);
    const apa = all(parsed, 'dd').filter((_dd, index) => index % 3 === 0);
    expect(apa.map((dd) => words(dd).split('. ')[0])).toEqual([
      'Trade between the two sides',
      'Trade between the two sides: The figures',
      'Trade between the two sides: Whose they are',
    ]);
  });

  test('name the day of the newest change', () => {
    expect(words(page('/cite/trade/signing/'))).toContain('(2026, December 1)');
  });

  test('can be downloaded without JavaScript as the very records that are shown', () => {
    const parsed = page('/cite/trade/');
    const shown = all(parsed, 'pre').map((pre) => toString(pre));
    const links = all(parsed, '[download]');
    const loaded = links.map(({ properties }) =>
      decodeURIComponent(String(properties.href).replace(/^data:[^,]*,/, '')),
    );
    expect(loaded).toEqual(shown);
    expect(links.map(({ properties }) => properties.download).slice(3)).toEqual([
      'any-prefix-trade-figures.bib',
      'any-prefix-trade-figures.ris',
      'any-prefix-trade-figures.json',
      'any-prefix-trade-whose.bib',
      'any-prefix-trade-whose.ris',
      'any-prefix-trade-whose.json',
    ]);
  });

  test('of a name have a page each, which the citations of the page of names lead to', () => {
    const hrefs = all(page('/cite/people/'), '*').map(({ properties }) => properties.href);
    expect(hrefs).toContain(`${base}cite/people/li-qiang/`);
    const [record] = all(page('/cite/people/li-qiang/'), 'pre');
    expect(record && toString(record)).toContain(`${origin}${base}people/#li-qiang`);
  });

  test('are in the head of the page for reference managers', () => {
    const metas = all(page('/trade/'), 'meta');
    const tags = new Map(metas.map(({ properties: { name, content } }) => [name, content]));
    expect(tags.get('citation_title')).toBe('Trade between the two sides');
    expect(tags.get('citation_publication_date')).toBe('2026/11/22');
    expect(tags.get('citation_public_url')).toBe(`${origin}${base}trade/`);
    expect(tags.get('DC.type')).toBe('webpage');
  });
});
