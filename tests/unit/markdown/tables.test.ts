import { describe, expect, test } from 'vitest';
import { kinds, renderMarkdown, renderMdx } from './render.ts';

const table = '| Year | US$ |\n| ---- | --: |\n| 2024 | 772 |';
const cells =
  '<thead><tr><th scope="col">Year</th><th scope="col" class="align-right">US$</th></tr></thead>' +
  '<tbody><tr><th scope="row">2024</th><td class="align-right">772</td></tr></tbody>';

describe.each(kinds)('in a $kind page', ({ render }) => {
  test('a table takes the paragraph before it as its caption, which names the box it scrolls in', async () => {
    const { html } = await render(`Before.\n\nTable: Trade in *goods*.\n\n${table}\n\nAfter.`);
    expect(html).toBe(
      '<p>Before.</p>' +
        '<scroll-box role="region" aria-labelledby="table-1" tabindex="0">' +
        `<table><caption id="table-1">Trade in <em>goods</em>.</caption>${cells}</table></scroll-box>` +
        '<p>After.</p>',
    );
  });

  // A name that leads nowhere leaves a screen reader with a region called nothing.
  test('a table without a caption has a box without a name', async () => {
    const { html } = await render(`Before.\n\n${table}`);
    expect(html).toBe(`<p>Before.</p><scroll-box tabindex="0"><table>${cells}</table></scroll-box>`);
  });

  test('two tables on one page have captions of their own', async () => {
    const { html } = await render(`Table: One.\n\n${table}\n\nTable: Two.\n\n${table}`);
    expect(html.match(/aria-labelledby="[^"]*"|<caption.*?<\/caption>/g)).toEqual([
      'aria-labelledby="table-1"',
      '<caption id="table-1">One.</caption>',
      'aria-labelledby="table-2"',
      '<caption id="table-2">Two.</caption>',
    ]);
    expect(html).not.toContain('Table:');
  });

  test('tables are counted in the order of the page, be they within something or not', async () => {
    const { html } = await render(
      `> Table: One.\n>\n${table.replaceAll(/^/gm, '> ')}\n\nTable: Two.\n\n${table}`,
    );
    expect(html.match(/<caption.*?<\/caption>/g)).toEqual([
      '<caption id="table-1">One.</caption>',
      '<caption id="table-2">Two.</caption>',
    ]);
  });

  test('a caption may begin with a link or hold a citation', async () => {
    const { html } = await render(`Table: [One](#a), two.[^un]\n\n${table}`);
    expect(html).toMatch(
      /<caption id="table-1"><a href="#a">One<\/a>, two\.<a class="cite"[^>]*>1<\/a><\/caption>/,
    );
  });

  test('each alignment is a class, since a style attribute would break the content-security policy', async () => {
    const { html } = await render('| a | b | c | d |\n| - | :- | :-: | -: |\n| 1 | 2 | 3 | 4 |');
    expect(html).toContain(
      '<th scope="col">a</th><th scope="col" class="align-left">b</th><th scope="col" class="align-center">c</th><th scope="col" class="align-right">d</th>',
    );
    expect(html).toContain(
      '<th scope="row">1</th><td class="align-left">2</td><td class="align-center">3</td><td class="align-right">4</td>',
    );
    expect(html).not.toMatch(/style=|align=/);
  });

  test('a paragraph that speaks of a table is not its caption', async () => {
    const { html } = await render(`Tables: see below.\n\n${table}`);
    expect(html).toContain('<p>Tables: see below.</p>');
    expect(html).not.toContain('<caption');
  });

  test('a caption belongs to the table right after it only', async () => {
    const { html } = await render(`Table: One.\n\nText.\n\n${table}`);
    expect(html).toContain('<p>Table: One.</p><p>Text.</p>');
    expect(html).not.toContain('<caption');
  });

  test('a table within a section is finished as any other', async () => {
    const { html } = await render(`## a [#a]\n\nTable: One.\n\n${table}`);
    expect(html).toMatch(
      /<\/div><scroll-box .*<caption id="table-1">One\.<\/caption>.*<\/scroll-box><\/section>$/,
    );
  });
});

// What is not Markdown stands between the two as a node of another kind, and must not be lost with the caption.
describe('what stands between a paragraph and a table is kept', () => {
  test('HTML in a .md page', async () => {
    const { html } = await renderMarkdown(`Table: One.\n\n<hr>\n\n${table}`);
    expect(html).toContain('<p>Table: One.</p><hr>');
  });

  test('a component in a .mdx page', async () => {
    const { html } = await renderMdx(`Table: One.\n\n<KeyFact>fact</KeyFact>\n\n${table}`);
    expect(html).toContain('<p>Table: One.</p><li>fact</li>');
  });
});
