import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/search/read-records.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

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
        <table><tr><th>Year</th><td>2026</td></tr></table>
        <p class="name-links">See its page</p>
      </section>
      <section><p>A box without a heading.</p></section>
    </div>
  </article>
</main>
<footer>Foot of the page</footer>`;

const facts = { address: '/sea/coc/', topics: ['sea'], aliases: ['The code'] };

function records(page: string): SearchRecord[] {
  return readRecords(fromHtml(page), facts);
}

function record(url: string): SearchRecord | undefined {
  return records(html).find((one) => one.url === url);
}

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

  test('not at all if it is not part of the record', () => {
    expect(records(html.replace('data-pagefind-body', ''))).toEqual([]);
  });
});

describe('the words of a place', () => {
  test('are as a reader sees them, without citations, and those of the lead without those of sections', () => {
    expect(record('/sea/coc/')?.text).toBe('Lead words, with emphasis.');
  });

  test('are not those of its heading, of the link beside it, or of a section inside', () => {
    expect(record('/sea/coc/#status')?.text).toBe('Open still. First Second');
  });

  test('of an inner section are its own', () => {
    expect(record('/sea/coc/#rounds')?.text).toBe('Inner words.');
  });

  test('do not run together in a table, and are not those of links from a name to its page', () => {
    expect(record('/sea/coc/#deadline')?.text).toBe('Year 2026');
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
