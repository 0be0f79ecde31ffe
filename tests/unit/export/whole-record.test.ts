import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/export/article.ts';
import { oneLine, readArticle } from '../../../src/export/article.ts';
import { chapter } from '../../../src/export/chapter.ts';
import { runningHeads, wholeRecord } from '../../../src/export/whole-record.ts';
import type { Source } from '../../../src/schemas/source.ts';

const root = 'https://record.example/any/';

function article(address: string, title: string, words: string): Article {
  const made = readArticle(
    fromHtml(`<link rel="canonical" href="${root}${address.slice(1)}"><meta name="description" content="On it.">
      <main><article data-pagefind-body><h1>${title}</h1><div class="prose">${words}</div></article>
      <section class="source-list" aria-labelledby="sources"><ol>${['a', 'b'].map((key) => `<li id="source-${key}"><a class="source-facts" href="/any/sources/${key}/">X</a></li>`).join('')}</ol></section></main>`),
    address,
  );
  if (!made) throw new Error('The page is not listed.');
  return made;
}

function source(id: string): Source {
  const facts = {
    type: 'report',
    publisher: 'Xinhua',
    issued: '2025',
    language: 'en',
    genre: 'reference',
  } as const;
  return { id, title: `Title of ${id}`, URL: `https://${id}.example/`, ...facts };
}

const cite = (key: string): string =>
  `<a class="cite" href="#source-${key}" aria-label="1: Xinhua, 2025">1</a>`;

/** The whole record of the articles given, parsed. */
function join(...articles: Article[]) {
  const sources = new Map(['a', 'b', 'c'].map((id) => [id, source(id)]));
  const pages = articles.map((one) => ({ ...one, chapter: chapter(one) }));
  const frame = fromHtml('<main><div data-whole-record></div></main>');
  return fromHtml(wholeRecord(frame, pages, sources, root));
}

const trade = () =>
  article(
    '/trade/',
    'Trade',
    `<p>See <a href="/any/sea/coc/#status">status</a>, <a href="/any/sea/coc/#changed-2026">history</a>,
     <a href="/any/about/">about</a>, <a href="/any/sources/b/">b</a>.${cite('b')}</p>
     <section><div class="heading"><h2 id="gap">Gap</h2></div><table aria-labelledby="table-1"><caption id="table-1">C</caption></table></section>`,
  );
const coc = () =>
  article(
    '/sea/coc/',
    'Code',
    `<section><h2 id="status">Status</h2><p>So.${cite('a')}${cite('b')}</p><h3 id="gap">G</h3></section>`,
  );

test('each page is a chapter whose headings stand one level lower', () => {
  const tree = join(trade(), coc());
  const headings = selectAll('h2, h3, h4', tree).map((heading) => `${heading.tagName} ${oneLine(heading)}`);
  expect(headings).toEqual([
    'h2 Contents',
    'h2 Trade',
    'h3 Gap',
    'h2 Code',
    'h3 Status',
    'h4 G',
    'h2 Sources',
  ]);
  expect(select('main main, article article, [data-pagefind-body]', tree)).toBeUndefined();
});

test('what lays out a page goes, but a list stays one', () => {
  const tree = join(article('/glossary/', 'Glossary', '<dl class="prose"><dt>COC</dt><dd>A code.</dd></dl>'));
  expect(selectAll('.chapter > *', tree).map(({ tagName }) => tagName)).toContain('dl');
  expect(select('.chapter .prose:not(dl)', tree)).toBeUndefined();
});

test('ids are made unique by their page, and what names them goes along', () => {
  const tree = join(trade(), coc());
  const ids = selectAll('[id]', tree).map(({ properties }) => String(properties.id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['trade--gap', 'sea-coc--gap', 'sea-coc', 'trade--table-1']));
  expect(select('table', tree)?.properties.ariaLabelledBy).toEqual(['trade--table-1']);
});

test('links lead to what is in it, to its page where the place is left out, and else to the full address', () => {
  const links = selectAll('.chapter p a:not(.cite)', join(trade(), coc()));
  expect(links.map(({ properties }) => properties.href)).toEqual([
    '#sea-coc--status',
    '#sea-coc',
    'https://record.example/any/about/',
    '#source-b',
  ]);
});

test('sources are numbered once for all, as they are first cited', () => {
  const tree = join(trade(), coc());
  const marks = selectAll('.cite', tree).map((mark) => `${oneLine(mark)} ${String(mark.properties.href)}`);
  expect(marks).toEqual(['1 #source-b', '2 #source-a', '1 #source-b']);
  const labels = selectAll('.cite', tree).map(({ properties }) => properties.ariaLabel);
  expect(labels).toEqual(['1: Xinhua, 2025', '2: Xinhua, 2025', '1: Xinhua, 2025']);
  expect(selectAll('#sources li', tree).map(({ properties }) => properties.id)).toEqual([
    'source-b',
    'source-a',
  ]);
});

test('the contents list chapters and their sections, but not a hundred names', () => {
  const names = Array.from({ length: 21 }, (_, index) => `<h2 id="n-${index}">N</h2>`).join('');
  const tree = join(trade(), article('/people/', 'People', names));
  const links = selectAll('.contents a', tree).map(({ properties }) => properties.href);
  expect(links).toEqual(['#trade', '#trade--gap', '#people', '#sources']);
});

test('a page without a place for it is refused', () => {
  const frame = fromHtml('<main></main>');
  expect(() => wholeRecord(frame, [], new Map(), root)).toThrow('data-whole-record');
});

test('each chapter has its title at the head of its printed pages', () => {
  expect(runningHeads([article('/sea/coc/', 'The “Code” of C:\\', '')])).toBe(
    '@page chapter-sea-coc{@top-right{content:"The “Code” of C:\\\\";font-size:8pt}}\n[id="sea-coc"]{page:chapter-sea-coc}\n',
  );
});
