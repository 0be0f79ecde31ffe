import { describe, expect, test } from 'vitest';
import { kinds, renderMdx } from './render.ts';

const names = { xinhua: 'Xinhua, 28 October 2025', un: 'United Nations, 2016' };

/** A mark that the margin names; as the first of its source in a section it has an id to come back to. */
function mark(number: number, source: keyof typeof names, id: string): string {
  return `<a class="cite" id="${id}" href="#source-${source}" aria-label="${number}: ${names[source]}">${number}</a>`;
}

/** A mark whose source the margin has named already under the same h2. */
function again(number: number, source: keyof typeof names, id?: string): string {
  const anchor = id === undefined ? '' : ` id="${id}"`;
  return `<a class="cite again"${anchor} href="#source-${source}" aria-label="${number}: ${names[source]}">${number}</a>`;
}

describe.each(kinds)('in a $kind page', ({ render }) => {
  test('a citation is a numbered link to the list of sources, named by its source', async () => {
    const { html } = await render('A claim.[^xinhua]');
    expect(html).toBe(`<p>A claim.${mark(1, 'xinhua', 'ref-1-1')}</p>`);
  });

  test('two citations in a row are two links, numbered in the order of the text', async () => {
    const { html } = await render('A claim.[^xinhua][^un]');
    expect(html).toBe(`<p>A claim.${mark(1, 'xinhua', 'ref-1-1')}${mark(2, 'un', 'ref-2-1')}</p>`);
  });

  test('a source keeps its number, and its further marks in the same section are marked as such', async () => {
    const { html } = await render('One.[^xinhua] Two.[^un]\n\nThree.[^xinhua]');
    expect(html).toBe(
      `<p>One.${mark(1, 'xinhua', 'ref-1-1')} Two.${mark(2, 'un', 'ref-2-1')}</p>` +
        `<p>Three.${again(1, 'xinhua')}</p>`,
    );
  });

  test('the margin names a source once under each h2; each section has a mark to come back to', async () => {
    const { html } = await render(
      '[^un]\n\n## a [#a]\n\n[^un]\n\n### b [#b]\n\n[^un][^un]\n\n## c [#c]\n\n[^un]',
    );
    expect(html.match(/<p>.*?<\/p>/g)).toEqual([
      `<p>${mark(1, 'un', 'ref-1-1')}</p>`,
      `<p>${mark(1, 'un', 'ref-1-2')}</p>`,
      `<p>${again(1, 'un', 'ref-1-3')}${again(1, 'un')}</p>`,
      `<p>${mark(1, 'un', 'ref-1-4')}</p>`,
    ]);
  });

  test('a mark in a table does not count: no note stands beside it', async () => {
    const { html } = await render('| a |\n| - |\n| cell[^un] |\n\nText.[^un]');
    expect(html).toContain(`cell${mark(1, 'un', 'ref-1-1')}</th>`);
    expect(html).toContain('<p>Text.<a class="cite" href="#source-un"');
  });

  test('the page knows its sources and the sections that cite them, in the order of the text', async () => {
    const { citations } = await render(
      'Lead.[^xinhua]\n\n## a [#a]\n\nA.[^xinhua]\n\n### b [#b]\n\nB.[^un] B.[^xinhua] B.[^un]',
    );
    expect(citations).toEqual([
      {
        source: 'xinhua',
        number: 1,
        places: [
          { anchor: 'ref-1-1', section: '' },
          { anchor: 'ref-1-2', section: 'a' },
          { anchor: 'ref-1-3', section: 'b' },
        ],
      },
      { source: 'un', number: 2, places: [{ anchor: 'ref-2-1', section: 'b' }] },
    ]);
  });

  // The outline stops at h3: the list of sources would have no name for where the link back leads.
  test('a citation under an h4 belongs to the section around it, whether or not the h4 has an id', async () => {
    const { citations } = await render('## a [#a]\n\n#### b [#b]\n\nText.[^un]');
    expect(citations[0]?.places).toEqual([{ anchor: 'ref-1-1', section: 'a' }]);
  });

  test('a citation works in a list, in a quotation, in emphasis and in the cell of a table', async () => {
    const { html } = await render(
      '- item[^xinhua]\n\n> quoted[^xinhua]\n\n*set*[^xinhua] **off[^xinhua]**\n\n| a |\n| - |\n| cell[^un] |',
    );
    expect(html).toContain(`<li>item${mark(1, 'xinhua', 'ref-1-1')}</li>`);
    expect(html).toContain(`<blockquote><p>quoted${again(1, 'xinhua')}</p></blockquote>`);
    expect(html).toContain(`<em>set</em>${again(1, 'xinhua')} <strong>off${again(1, 'xinhua')}</strong>`);
    expect(html).toContain(`cell${mark(2, 'un', 'ref-2-1')}</th>`);
  });

  test('a citation of an unknown source is left as text, and takes no number', async () => {
    const { html, citations } = await render('One.[^nobody] Two.[^un]');
    expect(html).toBe(`<p>One.[^nobody] Two.${mark(1, 'un', 'ref-1-1')}</p>`);
    expect(citations.map(({ source }) => source)).toEqual(['un']);
  });

  test('what looks like a citation in code is code', async () => {
    const { html, citations } = await render('Write `[^un]`.');
    expect(html).toBe('<p>Write <code>[^un]</code>.</p>');
    expect(citations).toEqual([]);
  });

  test('a page without citations has an empty list of them', async () => {
    expect((await render('No claim.')).citations).toEqual([]);
  });
});

test('a citation within a component is a link, in the section around the component', async () => {
  const { html, citations } = await renderMdx(
    '## a [#a]\n\n<KeyFact>fact[^un]</KeyFact>\n\n<KeyFact>\n  Text.[^xinhua]\n</KeyFact>',
  );
  expect(html).toContain(`<li>fact${mark(1, 'un', 'ref-1-1')}</li>`);
  expect(html).toContain(`<p>Text.${mark(2, 'xinhua', 'ref-2-1')}</p>`);
  expect(citations.map(({ places }) => places[0]?.section)).toEqual(['a', 'a']);
});
