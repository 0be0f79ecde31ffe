import { describe, expect, test } from 'vitest';
import { kinds, renderMarkdown } from './render.ts';

describe.each(kinds)('in a $kind page', ({ render }) => {
  test('the mark at the end of a heading becomes its id and is not shown', async () => {
    const { html, headings } = await render('## What 3.0 adds [#what-3-adds]');
    expect(html).toContain('<h2 id="what-3-adds">What 3.0 adds</h2>');
    expect(headings).toEqual([{ depth: 2, slug: 'what-3-adds', text: 'What 3.0 adds' }]);
  });

  test('the mark may follow code, emphasis or a link', async () => {
    const { html, headings } = await render('## `a` [#a]\n\n## *b* [#b]\n\n### [c](#a) [#c]');
    expect(html).toContain('<h2 id="a"><code>a</code></h2>');
    expect(html).toContain('<h2 id="b"><em>b</em></h2>');
    expect(html).toContain('<h3 id="c"><a href="#a">c</a></h3>');
    expect(headings.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  test('a mark in the middle of a heading is text', async () => {
    const { html } = await render('## The mark [#id] explained [#mark]');
    expect(html).toContain('<h2 id="mark">The mark [#id] explained</h2>');
  });

  test('a mark in a paragraph is text', async () => {
    expect((await render('A paragraph [#id]')).html).toBe('<p>A paragraph [#id]</p>');
  });

  // `checks/` refuses both; neither may stop the page from being shown while it is written.
  test('a heading without a mark is shown with the id Astro makes of its words', async () => {
    expect((await render('## No mark')).html).toContain('<h2 id="no-mark">No mark</h2>');
  });

  test('a malformed id is kept as it was written', async () => {
    expect((await render('## Title [#Not An Id]')).html).toContain('<h2 id="Not An Id">Title</h2>');
  });
});

test('a mark within code is not a mark', async () => {
  const { html } = await renderMarkdown('## Write `[#id]`');
  expect(html).toContain('<h2 id="write-id">Write <code>[#id]</code></h2>');
});
