import { describe, expect, test } from 'vitest';
import { kinds } from './render.ts';

// Astro’s own GFM is off: this is what the list in src/markdown/index.ts adds, to both kinds of page.
describe.each(kinds)('in a $kind page', ({ render }) => {
  test('a table is a table', async () => {
    expect((await render('| a |\n| - |\n| b |')).html).toMatch(
      /<table><thead>.*<\/thead><tbody>.*<\/tbody><\/table>/,
    );
  });

  test('struck words are struck once', async () => {
    expect((await render('~~old~~ new')).html).toBe('<p><del>old</del> new</p>');
  });

  test('a bare address is one link', async () => {
    expect((await render('See https://example.org/a.')).html).toBe(
      '<p>See <a href="https://example.org/a">https://example.org/a</a>.</p>',
    );
  });

  test('quotation marks and dashes stay as they were typed', async () => {
    expect((await render(`"a" -- 'b'...`)).html).toMatch(
      /^<p>("|&quot;)a("|&quot;) -- ('|&#39;)b('|&#39;)\.\.\.<\/p>$/,
    );
  });
});
