import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { all, base, origin, page, read, words } from '../site.ts';

describe('what has moved', () => {
  test('leaves a page that sends readers on without JavaScript, and tells search engines where', () => {
    const html = read('tariffs/index.html');
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${base}trade/">`);
    expect(html).toContain(`<link rel="canonical" href="${origin}${base}trade/">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    const [sentence] = all(page('/tariffs/'), '.moved');
    expect(sentence && words(sentence)).toBe('This page has moved to Trade between the two sides.');
  });

  test.each([
    ['/trade/', 'figures', 'numbers'],
    ['/glossary/', 'acfta', 'free-trade-area'],
  ])('keeps former ids of a section on %s beside the heading %s', (address, id, former) => {
    expect(all(page(address), `.heading:has(#${id}) #${former}`)).toHaveLength(1);
  });

  test('has a sentence at the foot of the page that a section left', () => {
    const [sentence] = all(page('/trade/'), '#ink');
    expect(sentence && words(sentence)).toBe(
      'The section “ink” of this page has moved to The signing › Signatures.',
    );
    expect(sentence && all(sentence, 'a')[0]?.properties.href).toBe(`${base}trade/signing/#signatures`);
  });
});

describe('the history of pages', () => {
  const note = 'Corrected the day: it said <29> October & more.';

  test('stands under the title, the newest change first, each with an address of its own', () => {
    const changes = all(page('/trade/signing/'), '[id^=changed-]');
    expect(changes.map((change) => `${String(change.properties.id)}: ${words(change)}`)).toEqual([
      `changed-2026-12-01: 1 December 2026: ${note}`,
      'changed-2026-11-22: 22 November 2026: First version.',
    ]);
  });

  test('is listed for all pages, newest first, with a way to each change', () => {
    const lines = all(page('/about/corrections/'), '.entries :is(h2, li)').map(words);
    expect(lines.slice(0, 3)).toEqual(['1 December 2026', `The signing: ${note}`, '22 November 2026']);
    expect(lines).toHaveLength(2 + 12);
    expect(read('about/corrections/index.html')).toContain(`href="${base}trade/signing/#changed-2026-12-01"`);
  });

  test('is a feed, whose entries are known by addresses that last', () => {
    const feed = fromHtml(read('feed.xml'), { fragment: true, space: 'svg' });
    const items = all(feed, 'item');
    expect(items).toHaveLength(12);
    const first = items[0] && all(items[0], 'title, guid, description');
    expect(first?.map(words)).toEqual([
      'The signing',
      `${origin}${base}trade/signing/#changed-2026-12-01`,
      note,
    ]);
    expect(read('index.html')).toContain(`type="application/rss+xml"`);
  });
});
