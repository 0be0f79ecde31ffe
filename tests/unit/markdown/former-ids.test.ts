import { expect, test } from 'vitest';
import { kinds } from './render.ts';

test.each(kinds)('former ids of a section stand beside its heading in $kind', async ({ render }) => {
  const { html } = await render('## New [#new]\n\nText.\n\n## Other [#other]\n');
  expect(html).toBe(
    '<section><div class="heading"><h2 id="new">New</h2>' +
      '<a class="section-link" href="#new" aria-label="Link to section: New"></a>' +
      '<a class="cite-link" href="/cite/page/#new" aria-label="Cite section: New"></a>' +
      '<span id="old"></span><span id="older"></span></div><p>Text.</p></section>' +
      '<section><div class="heading"><h2 id="other">Other</h2>' +
      '<a class="section-link" href="#other" aria-label="Link to section: Other"></a>' +
      '<a class="cite-link" href="/cite/page/#other" aria-label="Cite section: Other"></a></div></section>',
  );
});
