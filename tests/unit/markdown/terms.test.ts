import { describe, expect, test } from 'vitest';
import { kinds } from './render.ts';

/** The terms a text links, in order, as entry and words. */
const linked = (html: string): string[] =>
  [...html.matchAll(/href="[^"]*\/glossary\/#([^"]*)" class="term">(.*?)<\/a>/g)].map(
    ([, id, words = '']) => `${id}: ${words.replaceAll(/<\/?span[^>]*>/g, '')}`,
  );

describe.each(kinds)('in a $kind page', ({ render }) => {
  test.each([
    ['the first use of a term, not the second', 'A COC. The COC.', ['coc: COC']],
    [
      'one of its forms only',
      'The Code of Conduct in the South China Sea (COC).',
      ['coc: Code of Conduct in the South China Sea'],
    ],
    ['the longest that stands there', 'ACFTA 3.0 and ACFTA.', ['acfta-3: ACFTA 3.0', 'acfta: ACFTA']],
    ['a possessive', 'The COC’s text.', ['coc: COC']],
    [
      'a name of several words within a sentence or at its beginning',
      'Of high-speed rail.',
      ['high-speed-rail: high-speed rail'],
    ],
    [
      'in a list, emphasised, in a cell of a table',
      '- *ACFTA*\n\n| a |\n| - |\n| COC |',
      ['acfta: ACFTA', 'coc: COC'],
    ],
  ])('a link leads to the glossary from %s', async (_where, text, expected) => {
    expect(linked((await render(text)).html)).toEqual(expected);
  });

  test.each([
    ['part of a longer word', 'COCOA, the SOM-COC, COC-like and ACFTA-X'],
    ['a short form in other letters', 'A coc.'],
    ['a heading', '## The COC [#a]'],
    ['a link', '[The COC](#a), [the *COC*](#a)'],
    ['a caption', 'Table: The COC\n\n| a |\n| - |\n| b |'],
    ['the caption of a difference', 'Sources differ: The COC\n\n| a | b |\n| - | - |\n| b | c |'],
    ['the head of a table', '| COC |\n| --- |\n| b |'],
    ['a quotation', 'He said “the COC”, and “a *good* COC”.'],
    ['a name in another language', '<span lang="vi">Quy tắc (COC)</span>'],
  ])('none leads there from %s', async (_where, text) => {
    expect(linked((await render(text)).html)).toEqual([]);
  });

  test('a later use is linked where the first could not be', async () => {
    const { html } = await render('## The COC [#a]\n\nIn “the COC”, <span lang="vi">COC</span>, the COC.');
    expect(linked(html)).toEqual(['coc: COC']);
    expect(html).toMatch(/, the <a href="\/glossary\/#coc" class="term">COC<\/a>\.<\/p>/);
  });

  test('what stands beside a term stays as it is, citations too', async () => {
    const { html } = await render('The COC[^un] and *more* ACFTA.');
    expect(html).toMatch(
      /^<p>The <a href="\/glossary\/#coc" class="term">COC<\/a><a class="cite".*<\/a> and <em>more<\/em> <a href="\/glossary\/#acfta" class="term">ACFTA<\/a>\.<\/p>$/,
    );
  });

  test('the page that treats a term does not link it, nor does the glossary link itself', async () => {
    expect(linked((await render('COC, ACFTA', { name: 'sea/coc' })).html)).toEqual(['acfta: ACFTA']);
    expect(linked((await render('COC, ACFTA', { name: 'glossary' })).html)).toEqual([]);
  });

  test('under a base path the link leads there', async () => {
    const { html } = await render('COC', { base: '/any/prefix/' });
    expect(html).toBe('<p><a href="/any/prefix/glossary/#coc" class="term">COC</a></p>');
  });
});
