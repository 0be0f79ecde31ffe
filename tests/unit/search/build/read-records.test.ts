import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../../src/search/build/read-records.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';

function heading(level: 2 | 3, id: string, text: string): string {
  const link = `<a class="section-link" href="#${id}" aria-label="Link to section: ${text}">#</a>`;
  return `<div class="heading"><h${level} id="${id}">${text}</h${level}>${link}</div>`;
}

const html = `
<header><nav><a href="/">Menu</a></nav></header>
<main>
  <article data-pagefind-body>
    <header class="article-head"><h1>  The
      code </h1><p>Last changed today</p></header>
    <div class="rail"><nav>Outline</nav></div>
    <div class="prose">
      <p>Lead words<a class="cite" href="#source-x">1</a>, <em>with</em> emphasis.</p>
      <section>${heading(2, 'status', 'Where it <em>stands</em>')}
        <p>Open still.<a class="cite" href="#source-x">2</a></p>
        <ul><li>First</li><li>Second</li></ul>
        <section>${heading(3, 'rounds', 'Rounds')}<p>Inner words.</p></section>
      </section>
      <section>${heading(2, 'deadline', 'Deadline')}
        <table><caption>Rounds<a class="cite" href="#source-x">3</a></caption>
          <thead><tr><th>Round</th><th>Year</th><th>Note</th></tr></thead>
          <tbody><tr><th>1st</th><td>2026<a class="cite" href="#source-x">3</a></td><td></td></tr>
          <tr><th>2nd</th><td>2027</td><td>Last</td></tr></tbody></table>
        <p class="name-links">See its page</p>
      </section>
      <section><p>A box without a heading.</p></section>
    </div>
  </article>
</main>
<footer>Foot of the page</footer>`;

const facts = { address: '/sea/coc/', topics: ['sea'], aliases: ['The code'] };

function records(page: string): SearchRecord[] {
  const questions = new Map([['/sea/coc/#status', ['Is it done?']]]);
  return readRecords(fromHtml(page), facts, questions, new Map([['rounds', ['rounds', 'talks']]]));
}

function record(url: string): SearchRecord | undefined {
  return records(html).find((one) => one.url === url);
}

test('a section with a series answers what readers ask of it, for each year that its data table has', () => {
  const chart = `<figure class="chart" id="chart-rounds" data-figure="rounds"><details><table>
    <tbody><tr><th>2025</th><td>3</td></tr><tr><th>January to May 2026</th><td>1</td></tr></tbody></table></details></figure>`;
  const [, section] = records(
    `<h1>The code</h1><main data-pagefind-body><section>${heading(2, 'rounds', 'Rounds')}${chart}</section></main>`,
  );
  expect(section?.questions).toEqual([
    'rounds 2025',
    'rounds January to May 2026',
    'talks 2025',
    'talks January to May 2026',
  ]);
});

test('a chart is found by what it says, and its drawing and its sources are no text of the section', () => {
  const chart = `<figure class="chart" id="chart-rounds"><figcaption><strong>Rounds by year</strong>
    <p>3 rounds in 2026, by ASEAN.</p></figcaption><svg><text>100</text></svg>
    <p>In rounds. <span class="chart-key">Hollow: not firm.</span></p><div class="chart-sources">Sources: 1</div></figure>`;
  const [lead, section, figure] = records(
    `<h1>The code</h1><main data-pagefind-body><section>${heading(2, 'rounds', 'Rounds')}${chart}</section></main>`,
  );
  expect(lead?.text).toBe('');
  expect(section?.text).toBe('In rounds.');
  expect(figure).toMatchObject({
    url: '/sea/coc/#chart-rounds',
    kind: 'figure',
    section: 'Rounds by year',
    text: '3 rounds in 2026, by ASEAN.',
  });
});

describe('a page is found', () => {
  test('by its lead and by each section with a heading, in their order, each at its address', () => {
    expect(records(html).map(({ url, page, section }) => [url, page, section])).toEqual([
      ['/sea/coc/', 'The code', ''],
      ['/sea/coc/#status', 'The code', 'Where it stands'],
      ['/sea/coc/#rounds', 'The code', 'Rounds'],
      ['/sea/coc/#deadline', 'The code', 'Deadline'],
    ]);
  });

  test('by its other names at its lead alone, and by its topics everywhere', () => {
    expect(records(html).map(({ aliases }) => aliases)).toEqual([['The code'], [], [], []]);
    expect(records(html).every(({ topics }) => topics[0] === 'sea')).toBe(true);
  });

  test('as what it is: the record, or what the page says', () => {
    expect(records(html).map(({ kind }) => kind)).toEqual(Array(4).fill('section'));
    const glossary = html.replace('data-pagefind-body', 'data-pagefind-body data-kind="term"');
    expect(records(glossary).map(({ kind }) => kind)).toEqual(Array(4).fill('term'));
  });

  test('by the questions that it answers, and by no others', () => {
    expect(record('/sea/coc/#status')?.questions).toEqual(['Is it done?']);
    expect(record('/sea/coc/')?.questions).toEqual([]);
  });

  test('not at all if it is not part of the record', () => {
    expect(records(html.replace('data-pagefind-body', ''))).toEqual([]);
  });
});

describe('the words of a place', () => {
  test('are as a reader sees them, without citations, and those of the lead without those of sections', () => {
    expect(record('/sea/coc/')?.text).toBe('Lead words, with emphasis.');
  });

  test('are not those of its heading, of the link beside it, or of a section inside', () => {
    expect(record('/sea/coc/#status')?.text).toMatch(/^Open still\. • First/);
  });

  test('stand in a list item by item', () => {
    expect(record('/sea/coc/#status')?.text).toBe('Open still. • First • Second');
  });

  test('of an inner section are its own', () => {
    expect(record('/sea/coc/#rounds')?.text).toBe('Inner words.');
  });

  test('stand in a table row by row, each cell with its header, and are not those of links to a page', () => {
    expect(record('/sea/coc/#deadline')?.text).toBe(
      'Rounds • Round: 1st; Year: 2026 • Round: 2nd; Year: 2027; Note: Last',
    );
  });

  test('stand in a table without headers too', () => {
    const bare = html.replace(/<table>.*<\/table>/s, '<table><tr><td>One</td><td>Two</td></tr></table>');
    expect(records(bare).find(({ url }) => url === '/sea/coc/#deadline')?.text).toBe('• One; Two');
  });

  test('of two sides that differ stand side by side, each with whose it is', () => {
    const sides = html.replace(
      /<table>.*<\/table>/s,
      `<dl><div><dt>ASEAN</dt><dd>1 round<a class="cite">1</a></dd><dd><span>Status:</span> firm</dd></div>
        <div><dt>China</dt><dd>2 rounds</dd></div></dl>`,
    );
    expect(records(sides).find(({ url }) => url === '/sea/coc/#deadline')?.text).toBe(
      '• ASEAN: 1 round; Status: firm • China: 2 rounds',
    );
  });

  test('are of a source what it is, not what its fields are called, its address or its key', () => {
    const source = `<dl data-pagefind-body data-kind="source"><dt>Publisher</dt><dd>A paper</dd>
      <dt>Address</dt><dd><a href="https://example.org">https://example.org</a></dd><dt>Key</dt><dd><code>a</code></dd></dl>`;
    expect(records(source).map(({ text }) => text)).toEqual(['A paper']);
  });

  test('stand in one place only', () => {
    const all = records(html)
      .map(({ text }) => text)
      .join(' ');
    for (const word of ['Lead', 'Open', 'Inner', '2026']) expect(all.split(word)).toHaveLength(2);
  });

  test('are never those of menus, outlines, dates or the foot of the page', () => {
    const all = JSON.stringify(records(html));
    for (const word of ['Menu', 'Outline', 'Last changed', 'Foot', 'Link to section']) {
      expect(all).not.toContain(word);
    }
  });
});
