import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/export/article.ts';
import { articleNodes, writeMarkdown } from '../../../src/export/markdown.ts';

/** A page as our layouts make it, with the words given. */
function page(words: string, head = ''): string {
  return `<html><head>
    <link rel="canonical" href="https://record.example/any/trade/">
    <meta name="description" content="What was traded.">${head}</head>
    <body><header><nav>Menu</nav></header><main><header><h1> Trade <span>ASEAN-China</span> </h1>
    <div class="updated">Last changed</div></header><div class="rail">Rail</div><div class="prose">${words}</div>
    <section class="source-list" aria-labelledby="sources"><h2 id="sources">Sources</h2><ol>
    <li id="source-b-2"><a class="source-facts" href="/any/sources/b-2/">X</a></li></ol></section>
    </main><footer>Foot</footer></body></html>`;
}

/** What such a page becomes, below its title, description and address. */
function written(words: string): string {
  const article = readArticle(fromHtml(page(words)), '/trade/');
  return article ? (writeMarkdown(articleNodes(article)).split('/any/trade/>\n\n')[1] ?? '') : '';
}

test('begins with title, description, address and the day of the last change, and leaves out what is around the text', () => {
  const date = '<time datetime="2026-11-22">22 November 2026</time>';
  const html = page('<p>Words.</p>').replace('Last changed', `Last changed ${date}`);
  const article = readArticle(fromHtml(html), '/trade/');
  expect(article && writeMarkdown(articleNodes(article))).toBe(
    `# Trade ASEAN-China

> What was traded.

Address: <https://record.example/any/trade/>. Last changed: 22 November 2026.

Words.
`,
  );
});

test('makes nothing of a page that search engines may not list', () => {
  const html = page('', '<meta name="robots" content="noindex">');
  expect(readArticle(fromHtml(html), '/trade/')).toBeUndefined();
});

test('says which page lacks what every page has', () => {
  expect(() => readArticle(fromHtml('<main><p>No title</p></main>'), '/trade/')).toThrow('/trade/');
});

test('links each heading to its own address, and every link by its full address', () => {
  const html = `<section><div class="heading"><h2 id="gap">The gap</h2><a class="section-link" href="#gap"></a></div>
    <p><a href="/any/sea/#coc">Code</a> and <a href="#gap">gap</a>.</p></section>`;
  expect(written(html)).toBe(`## [The gap](https://record.example/any/trade/#gap)

[Code](https://record.example/any/sea/#coc) and [gap](https://record.example/any/trade/#gap).
`);
  // A name that links to itself already.
  expect(written('<h2 id="coc"><a href="#coc">Code</a></h2>')).toBe(
    '## [Code](https://record.example/any/trade/#coc)\n',
  );
});

test('turns citations into footnotes by the key of the source, and names each source once', () => {
  const mark = (key: string): string => `<a class="cite again" href="#source-${key}" aria-label="1: X">1</a>`;
  const html = `<p>So.${mark('b-2')}${mark('a-1')} Again.${mark('b-2')}</p>`;
  expect(written(html)).toBe('So.[^b-2][^a-1] Again.[^b-2]\n');
  expect(readArticle(fromHtml(page(html)), '/trade/')?.cited).toEqual(['b-2', 'a-1']);
});

test('keeps tables with their captions, alignment and citations', () => {
  const html = `<scroll-box><table><caption>Two-way <em>trade</em></caption>
    <thead><tr><th>Year</th><th class="align-right">US$</th></tr></thead>
    <tbody><tr><th scope="row">2024</th><td class="align-right">772.4<a class="cite" href="#source-a">3</a></td></tr></tbody>
    </table></scroll-box>`;
  expect(written(html)).toBe(`Table: Two-way _trade_

| Year | US$ |
| - | -: |
| 2024 | 772.4[^a] |
`);
});

test('writes key facts as a list', () => {
  const html = '<ul class="key-facts"><li><strong>3 orientations</strong> Viet Nam proposed them.</li></ul>';
  expect(written(html)).toBe('- **3 orientations** Viet Nam proposed them.\n');
});

test('writes descriptions as a list with a line for each term, and lists that follow one another as one', () => {
  const html = `<dl><div><dt>Also</dt><dd>COC</dd></div></dl><dl></dl>
    <dl><dt>Sources</dt><dd><ul><li><a href="/any/sources/x/">Xinhua</a></li></ul></dd>
    <dt>Cited in</dt><dd>One</dd><dd>Two</dd></dl>`;
  expect(written(html)).toBe(`- **Also**: COC
- **Sources**
  - [Xinhua](https://record.example/any/sources/x/)
- **Cited in**
  - One
  - Two
`);
});

test('keeps a numbered list apart from one with bullets', () => {
  expect(written('<ol><li>One</li></ol><ul><li>Two</li></ul>')).toBe('1. One\n\n- Two\n');
});

test('keeps who published a source apart from its title', () => {
  // A list of them that is not the page's own, but what the page is about.
  const html = `<div class="source-list"><ul><li><a class="source-link" href="https://x.example/"> <cite>Title</cite> </a>
    <a class="source-facts" href="/any/sources/x/"> Xinhua, 2025 </a></li></ul></div>`;
  expect(written(html)).toBe(
    '- [Title](https://x.example/) – [Xinhua, 2025](https://record.example/any/sources/x/)\n',
  );
});

test('leaves out drawings and controls with what is said of them, and keeps the words beside them', () => {
  const html = `<figure><svg><title>Chart</title><text>7</text></svg><figcaption>Trade</figcaption><button>Copy</button>
    <p>By year. <span class="chart-key">Hollow: not firm.</span></p>
    <details><summary>Data table</summary><p>Rows</p></details></figure>`;
  expect(written(html)).toBe('Trade\n\nBy year.\n\nRows\n');
});

test('keeps apart what only style sheets part', () => {
  const html = `<p class="downloads"> <a href="/a.csv"> a.csv <span>1 kB</span> </a><a href="/a.json">a.json</a> <span>3 rows</span> </p>
    <p class="name-forms"> Also <b>Code</b>  Chinese <b>守则</b> </p>`;
  expect(written(html))
    .toBe(`[a.csv 1 kB](https://record.example/a.csv) · [a.json](https://record.example/a.json) · 3 rows

Also **Code** · Chinese **守则**
`);
});

test('writes addresses and years as they are, so that they can be copied and searched', () => {
  const address = 'https://www.example.org/?id=7&kind=0';
  const html = `<p>In <a href="${address}">print</a>, 2004–\u20602006: ${address}.</p>`;
  expect(written(html)).toBe(`In [print](${address}), 2004–2006: <${address}>.\n`);
});
