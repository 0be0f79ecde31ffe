import { describe, expect, test } from 'vitest';
import { kinds } from './render.ts';

const table = [
  '| Whose | Figure | Counts | As of |',
  '| ----- | -----: | ------ | ----- |',
  '| ASEAN | 772[^asean] | goods | |',
  '| *China* | 982 | goods[^xinhua] | 2025 |',
].join('\n');

describe.each(kinds)('in a $kind page', ({ render }) => {
  test('each side reads whole: its name, what it says, and the rest with the name of its column', async () => {
    const { html } = await render(`Before.\n\nSources differ: Trade in *2024*\n\n${table}\n\nAfter.`);
    expect(html.replaceAll(/<a class="cite".*?<\/a>/g, '¹')).toBe(
      '<p>Before.</p><figure class="differ">' +
        '<figcaption><b>Sources differ:</b> Trade in <em>2024</em></figcaption><dl>' +
        '<div><dt>ASEAN</dt><dd>772¹</dd><dd><span>Counts:</span> goods</dd></div>' +
        '<div><dt><em>China</em></dt><dd>982</dd><dd><span>Counts:</span> goods¹</dd><dd><span>As of:</span> 2025</dd></div>' +
        '</dl></figure><p>After.</p>',
    );
  });

  test('what nobody has said closes it', async () => {
    const { html } = await render(`Sources differ: Trade\n\n${table}\n\nNot known: why.[^un]\n\nAfter.`);
    expect(html).toMatch(/<\/dl><p><b>Not known:<\/b> why\.<a class="cite".*<\/p><\/figure><p>After\.<\/p>$/);
  });

  test('a table of another kind beside it stays a table, and its caption one', async () => {
    const { html } = await render(`Sources differ: Trade\n\n${table}\n\nTable: Years\n\n${table}`);
    expect(html.match(/<figure|<table|<caption/g)).toEqual(['<figure', '<table', '<caption']);
    expect(html).not.toContain('Table:');
  });
});
