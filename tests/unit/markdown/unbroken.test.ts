import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/markdown/unbroken.ts';
import { kinds } from './render.ts';

/** What a page's HTML keeps on one line. */
function kept(html: string): string[] {
  return [...html.matchAll(/<span class="unbroken">(.*?)<\/span>/g)].map(([, words = '']) => words);
}

describe.each(kinds)('in a $kind page', ({ render }) => {
  test.each([
    ['On 28 October 2025 they met.', ['28 October 2025']],
    ['From 26 to 28 October, then 10–12 November 2026.', ['28 October', '10–12 November 2026']],
    ['It came to US$772.4 billion, or 6.99 trillion yuan.', ['US$772.4 billion', '6.99 trillion yuan']],
    ['The plan for 2005–2010.', ['2005–2010']],
    ['Up 11.2 per cent.', ['11.2 per cent']],
    ['The 10th, 2007, and 3rd, 1999.', ['10th, 2007', '3rd, 1999']],
    ['Since CAFTA 1.0, by D. Nelson, under Article 5.', ['CAFTA 1.0', 'D. Nelson', 'Article 5']],
  ])('“%s” is never broken within %j', async (text, words) => {
    expect(kept((await render(text)).html)).toEqual(words);
  });

  test('the words stay as they were, with plain spaces: in headings, links and tables too', async () => {
    const { html, headings } = await render(
      '## Of 28 October 2025 [#day]\n\n[US$5 billion](https://example.org/)\n\n| a |\n| - |\n| 5 per cent |',
    );
    expect(headings[0]?.text).toBe('Of 28 October 2025');
    expect(html).toContain('aria-label="Link to section: Of 28 October 2025"');
    expect(html).toContain('<a href="https://example.org/"><span class="unbroken">US$5 billion</span></a>');
    expect(kept(html)).toEqual(['28 October 2025', 'US$5 billion', '5 per cent']);
    expect(html).not.toContain('\u00a0');
  });

  test('neither code nor what only looks like a number with a unit', async () => {
    expect(kept((await render('`28 October` In 2025 March came, and 28 others; 5 yuanbao.')).html)).toEqual(
      [],
    );
  });
});

test('a text of a data file is cut where a page is, and loses nothing', () => {
  const text = 'From 26 to 28 October 2025, at US$5 billion.';
  const parts = partsOf(text);
  expect(parts.filter(({ kept }) => kept).map(({ words }) => words)).toEqual([
    '28 October 2025',
    'US$5 billion',
  ]);
  expect(parts.map(({ words }) => words).join('')).toBe(text);
  expect(partsOf('28 October')).toEqual([{ words: '28 October', kept: true }]);
});
