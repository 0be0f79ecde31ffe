import { describe, expect, test } from 'vitest';
import { kinds } from './render.ts';

function heading(level: number, id: string, text = id): string {
  return (
    `<div class="heading"><h${level} id="${id}">${text}</h${level}>` +
    `<a class="section-link" href="#${id}" aria-label="Link to section: ${text}"></a>` +
    `<a class="cite-link" href="/cite/page/#${id}" aria-label="Cite section: ${text}"></a></div>`
  );
}

describe.each(kinds)('in a $kind page', ({ render }) => {
  test('each h2 begins a section, which holds all up to the next, and the lead stands before them', async () => {
    const { html } = await render('Lead.\n\n## a [#a]\n\nOne.\n\n- two\n\n## b [#b]\n\nThree.');
    expect(html).toBe(
      '<p>Lead.</p>' +
        `<section>${heading(2, 'a')}<p>One.</p><ul><li>two</li></ul></section>` +
        `<section>${heading(2, 'b')}<p>Three.</p></section>`,
    );
  });

  test('each h3 begins a section within that of its h2', async () => {
    const { html } = await render('## a [#a]\n\nOne.\n\n### b [#b]\n\nTwo.\n\n### c [#c]\n\n## d [#d]');
    expect(html).toBe(
      `<section>${heading(2, 'a')}<p>One.</p>` +
        `<section>${heading(3, 'b')}<p>Two.</p></section>` +
        `<section>${heading(3, 'c')}</section></section>` +
        `<section>${heading(2, 'd')}</section>`,
    );
  });

  test('an h4 begins no section', async () => {
    const { html } = await render('## a [#a]\n\n#### b');
    expect(html).toBe(`<section>${heading(2, 'a')}<h4 id="b">b</h4></section>`);
  });

  test('the link to a section is named by the words of its heading, whatever they are set in', async () => {
    const { html } = await render('## The *new* `ACFTA` [#acfta]');
    expect(html).toContain('aria-label="Link to section: The new ACFTA"');
  });

  test('the link to the citations of a section is under the base path, and where those of its page are', async () => {
    const { html } = await render('## a [#a]', { name: 'summits/28/index', base: '/any/prefix/' });
    expect(html).toContain('class="cite-link" href="/any/prefix/cite/summits/28/#a"');
  });

  test('the link is no part of the heading, so outlines and screen readers do not repeat it', async () => {
    const { headings } = await render('## a [#a]\n\n### b [#b]');
    expect(headings).toEqual([
      { depth: 2, slug: 'a', text: 'a' },
      { depth: 3, slug: 'b', text: 'b' },
    ]);
  });
});
