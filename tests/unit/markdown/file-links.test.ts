import { describe, expect, test } from 'vitest';
import { kinds, renderMdx } from './render.ts';

describe.each(kinds)('in a $kind page', ({ render }) => {
  test.each([
    ['page', 'about.md', '/about/'],
    ['page', 'index.mdx', '/'],
    ['page', 'trade/index.md', '/trade/'],
    ['page', 'trade/index.md#two-way-trade', '/trade/#two-way-trade'],
    ['trade/index', 'acfta.md', '/trade/acfta/'],
    ['trade/acfta', 'index.md', '/trade/'],
    ['summits/28/orientations/trust', '../../../sea/coc.md#talks', '/sea/coc/#talks'],
  ])('from %s, the file %s is linked at %s', async (name, href, address) => {
    const { html } = await render(`[link](${href})`, { name });
    expect(html).toBe(`<p><a href="${address}">link</a></p>`);
  });

  test('an address is put under the base path of the site', async () => {
    const { html } = await render('[link](../index.md#a)', { name: 'trade/acfta', base: '/any/prefix/' });
    expect(html).toBe('<p><a href="/any/prefix/#a">link</a></p>');
  });

  test('a link by reference is a link all the same', async () => {
    const { html } = await render('[link][trade]\n\n[trade]: trade/index.md#a', { base: '/any/prefix/' });
    expect(html).toBe('<p><a href="/any/prefix/trade/#a">link</a></p>');
  });

  test.each(['https://example.org/page.md#a', 'mailto:someone@example.org', '#section', '/elsewhere/'])(
    'a link to %s stays as it is',
    async (href) => {
      const { html } = await render(`[link](${href})`, { base: '/any/prefix/' });
      expect(html).toBe(`<p><a href="${href}">link</a></p>`);
    },
  );
});

test('a link within a component is resolved as any other', async () => {
  const { html } = await renderMdx('<KeyFact>[link](../about.md)</KeyFact>', { name: 'trade/index' });
  expect(html).toBe('<li><a href="/about/">link</a></li>');
});
