import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSite } from '../../../src/reading/built-site.ts';
import type { Content } from '../../../src/reading/content.ts';
import { parseYaml } from '../../../src/reading/yaml.ts';
import { indexSite, recordReader } from '../../../src/search/build/index.ts';
import type { Answer } from '../../../src/search/engine.ts';
import { answer, countFilters } from '../../../src/search/engine.ts';
import type { Knowledge, KnowledgeData } from '../../../src/search/knowledge.ts';
import { readKnowledge } from '../../../src/search/knowledge.ts';
import type { Pagefind } from '../../../src/search/pagefind.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { results } from '../../../src/search/result.ts';
import { openIndex } from '../../search/index-in-node.ts';
import { nothing } from './knowledge.ts';

const site = resolve('.build/unit/search-site');

/** A page of three parts: its title and lead, and sections as id, heading and text. */
function page(
  title: string,
  lead: string,
  sections: [string, string, string][] = [],
  attribute = '',
): string {
  const inner = sections.map(
    ([id, heading, text]) =>
      `<section><div class="heading"><h2 id="${id}">${heading}</h2></div><p>${text}</p></section>`,
  );
  return `<main data-pagefind-body ${attribute}><h1>${title}</h1><p>${lead}</p>${inner.join('')}</main>`;
}

const pages: Record<string, string> = {
  '': page('Home', 'A record.'),
  'trade/': page('Trade', 'What was bought and sold in 2024.', [
    ['figures', 'The figures', 'Two-way trade was 772.4 billion in 2024. The harbour grew.'],
    ['gap', 'Why they differ', 'Two counts, digitalised by two bodies; the durian is in neither.'],
    ['acfta', 'Free trade', '中国—东盟自贸区 is the name in Chinese. In 2002 it was signed.'],
  ]),
  'sea/': page('The sea', 'Waters.', [
    ['names', 'Names', 'In Viet Nam it is Biển Đông, elsewhere 南方海域 or another name.'],
    ['code', 'Code of conduct', 'The code of conduct is open in 2025. Green things of the seaports.'],
    ['ports', 'Green seaports', 'Ports, and what makes them so. Fishing too.'],
  ]),
  'menu/': '<main><h1>Breadcrumbs</h1><p>Notarecord.</p></main>',
  'sources/a/': page('Durian report, Strassenblatt', 'A durian.', [], 'data-kind="source"'),
};

const glossary = `
- { id: coc, name: Code of Conduct, short: [COC], meaning: What the parties may not do at sea., sources: [a], page: sea/index.md#code }
- { id: acfta, name: ASEAN-China Free Trade Area, short: [ACFTA], zh: 中国—东盟自贸区, meaning: The agreement on free trade of 2002., sources: [a], page: trade/index.md#acfta }`;

function content(): Content {
  const facts: Record<string, object> = {
    '/trade/': { label: 'Commerce', aliases: ['goods exchange'], topics: ['trade'] },
    '/sea/': { topics: ['sea'] },
  };
  const filed = Object.entries(facts).map(([address, value]) => ({
    address,
    headings: [],
    frontMatter: { value },
  }));
  const yaml = (text: string) => parseYaml('test.yaml', text, 1);
  return {
    pages: filed,
    sources: yaml('[]'),
    terms: yaml(glossary),
    people: yaml('[]'),
    figures: [],
    questions: yaml(
      'trade/index.md#gap: [Why is the fruit uncounted?, dự đoán giá, catalogue of colours, 水果数量，历史数据]',
    ),
  } as unknown as Content;
}

let pagefind: Pagefind;
let knowledge: Knowledge;

beforeAll(async () => {
  rmSync(site, { recursive: true, force: true });
  for (const [address, html] of Object.entries(pages)) {
    mkdirSync(join(site, address), { recursive: true });
    writeFileSync(join(site, address, 'index.html'), html);
  }
  const recordsOf = recordReader(content());
  const records: SearchRecord[] = [];
  readSite(site, (address, tree) => records.push(...recordsOf(address, tree)));
  await indexSite(site, content(), records);
  ({ pagefind, knowledge } = await openIndex(site));
});

function ask(query: string, filters?: Record<string, string[]>): Promise<Answer> {
  return answer(query, knowledge, pagefind, filters);
}

async function urls(query: string, filters?: Record<string, string[]>): Promise<string[]> {
  return results(await ask(query, filters)).map(({ url }) => url);
}

describe('a search leads to the section that answers', () => {
  test.each([
    ['by a word of its text', 'durian', '/trade/#gap'],
    ['by its heading', 'green seaports', '/sea/#ports'],
    ['by a number with its point', '772.4', '/trade/#figures'],
    ['by words of heading and of text', 'why neither', '/trade/#gap'],
    ['by a form of the word', 'seaport greens', '/sea/#ports'],
    ['by Vietnamese without its accents', 'bien dong', '/sea/#names'],
    ['by its letter that is not a d with a mark', 'dong', '/sea/#names'],
    ['by Vietnamese with them', 'Biển Đông', '/sea/#names'],
    ['by the end of a run of Chinese', '海域', '/sea/#names'],
    ['by a part of a name in Chinese', '自贸区', '/trade/#acfta'],
    ['by the other spelling, British for American', 'digitalized', '/trade/#gap'],
    ['by the other spelling, American for British', 'harbor', '/trade/#figures'],
    ['by a short form that stands nowhere in its text', 'COC', '/sea/#code'],
    ['by a question that it answers in other words', 'uncounted fruit', '/trade/#gap'],
    ['by a later word of a question in Chinese', '历史数据', '/trade/#gap'],
    ['by the end of such a word, in traditional characters', '歷史數據', '/trade/#gap'],
    ['by a question in Vietnamese, without its accents', 'doan', '/trade/#gap'],
    ['by a question in the other spelling', 'colors', '/trade/#gap'],
    ['by a word that no page says, for another that readers use for it', 'fisheries', '/sea/#ports'],
    ['by a misspelt word', 'durain', '/trade/#gap'],
    ['and to the page for another name of it', 'goods exchange', '/trade/'],
    ['and to the page for the label it has in menus', 'commerce', '/trade/'],
  ])('%s', async (_, query, url) => {
    expect((await urls(query))[0]).toBe(url);
  });

  test('and never to what is not part of the record', async () => {
    expect(await urls('notarecord')).toEqual([]);
  });
});

describe('where no place holds all that was asked', () => {
  test('those that hold most answer, and what they lack is told', async () => {
    const found = await ask('durian waters');
    expect(found.places.length).toBeGreaterThan(1);
    expect(found.leftOut).toHaveLength(1);
  });

  test('a word that is left out is told once, and one that no page says not a second time', async () => {
    expect((await ask('the waters, durian and durian')).leftOut).toEqual(['durian']);
    const found = await ask('uncounted green seaports');
    expect(found.places[0]?.url).toBe('/sea/#ports');
    expect(found.query.unknown).toEqual(['uncounted']);
    expect(found.leftOut).toEqual([]);
  });

  test('nothing is said to be left out of a query that a place holds whole', async () => {
    expect((await ask('green seaports')).leftOut).toEqual([]);
    expect((await ask('what is the durian')).leftOut).toEqual([]);
  });

  test('a word that only a question says leads to its place, and is said not to occur', async () => {
    const found = await ask('uncounted durian');
    expect(found.places[0]?.url).toBe('/trade/#gap');
    expect(found.query.unknown).toEqual(['uncounted']);
  });

  test('a word that only the title of a source says is not called unknown', async () => {
    // The list of words leaves titles of sources out.
    const found = await ask('strassenblatt');
    expect(found.places.map(({ url }) => url)).toEqual(['/sources/a/']);
    expect(found.query.unknown).toEqual([]);
  });

  test('a word that only another name of a page says is not called unknown', async () => {
    const found = await answer('exchange', readKnowledge(nothing), pagefind);
    expect(found.places[0]?.url).toBe('/trade/');
    expect(found.query.unknown).toEqual([]);
  });

  test('and nothing of it is on the site, nothing is found', async () => {
    // The index falls back on ever shorter beginnings of a word: of “dux” on those of “durian”.
    for (const query of ['blockchain', '?!', '', '😀', 'zebra quagga', 'dux']) {
      expect(await ask(query)).toMatchObject({ places: [], more: false, leftOut: [], apart: false });
    }
  });
});

test('one word in common, beside some that are scattered and one that is nowhere, is no answer', async () => {
  expect((await ask('harbour signed elsewhere')).places).not.toEqual([]);
  expect((await ask('harbour signed elsewhere quagga')).places).toEqual([]);
});

test('no more places are read than asked for, and that there are more is told', async () => {
  const most = async (count: number) => answer('durian waters seaports', knowledge, pagefind, {}, count);
  expect(await most(2)).toMatchObject({ places: { length: 2 }, more: true });
  expect(await most(20)).toMatchObject({ more: false });
});

describe('words in quotation marks', () => {
  test('bring only places where they stand together', async () => {
    expect((await ask('green things')).places.length).toBeGreaterThan(1);
    const found = await ask('"green things"');
    expect(found.places.map(({ url }) => url)).toEqual(['/sea/#code']);
    expect(found.apart).toBe(false);
  });

  test('lead to the place that has them side by side, also where others come before it', async () => {
    const most = 1;
    const plain = await answer('trade was', knowledge, pagefind, {}, most);
    const quoted = await answer('"trade was"', knowledge, pagefind, {}, most);
    expect(plain.places.map(({ url }) => url)).not.toContain('/trade/#figures');
    expect(quoted.places.map(({ url }) => url)).toEqual(['/trade/#figures']);
  });

  test('that stand together nowhere are searched apart, and that is told', async () => {
    const found = await ask('"seaports green"');
    expect(found.places[0]?.url).toBe('/sea/#ports');
    expect(found.apart).toBe(true);
  });
});

describe('filters', () => {
  test.each<[string, Record<string, string[]>, string[]]>([
    ['kind', { kind: ['Sources'] }, ['/sources/a/']],
    ['kind, the other one', { kind: ['Record'] }, ['/trade/#gap']],
    ['topic', { topic: ['Trade and investment'] }, ['/trade/#gap']],
    ['topic that has none', { topic: ['South China Sea'] }, []],
    ['a value that is not on the site', { kind: ['<img src=x>'] }, []],
    ['a filter and one that rules it out', { kind: ['Sources'], topic: ['Trade and investment'] }, []],
  ])('leave only places of the chosen %s', async (_, filters, left) => {
    expect(await urls('durian', filters)).toEqual(left);
  });

  test('leave only places that name the year', async () => {
    expect(await urls('signed name chinese', { year: ['2002'] })).toEqual(['/trade/#acfta']);
  });

  test('leave no name that is not among the places they leave', async () => {
    expect(await urls('COC', { kind: ['Sources'] })).toEqual([]);
  });

  test('say how many places each value would leave', async () => {
    const { query } = await ask('durian');
    expect(await countFilters(query, pagefind)).toMatchObject({ kind: { Record: 1, Sources: 1 } });
    expect(await countFilters(query, pagefind, { kind: ['Sources'] })).toMatchObject({
      kind: { Sources: 1 },
    });
  });
});

describe('a query of any kind is answered', () => {
  test.each([
    ['10,000 characters', 'durian '.repeat(1_430)],
    ['one word of 10,000 letters', 'x'.repeat(10_000)],
    ['control characters', '\u0000\u001b[0m durian \uffff'],
    ['text from right to left', '\u202eשלום التجارة'],
    ['half of a surrogate pair', '\ud83d durian'],
    ['what Pagefind reads as more than words', '"" durian" "'],
    ['markup', '<script>durian</script>'],
  ])('%s', async (_, query) => {
    const { places } = await ask(query);
    expect(places.map(({ url }) => url).includes('/trade/#gap')).toBe(query.includes('durian'));
  });
});

describe('beside the index', () => {
  const names = () => JSON.parse(readFileSync(join(site, 'search/names.json'), 'utf8')) as KnowledgeData;

  test('are the names of the glossary with all their forms, where they lead and what they name', () => {
    expect(names().names[1]).toEqual([
      'term',
      '/trade/#acfta',
      'The agreement on free trade of 2002.',
      ...['ASEAN-China Free Trade Area', 'ACFTA', '中国—东盟自贸区', '中國—東盟自貿區'],
    ]);
  });

  test('are the words of the record, folded, each once, to mend spellings by', () => {
    const words = names().words.split(' ');
    expect(words).toContain('durian');
    expect(words).toContain('exchange');
    expect(words).toEqual([...new Set(words)].sort());
  });

  test('are no words of titles of sources, which are in many languages and no spelling to offer', () => {
    expect(names().words).not.toContain('strassenblatt');
  });
});

describe('when the index cannot be read', () => {
  // What a reader's network does to a real one: the first answers came, then it broke off.
  test('the search fails and says so, rather than finding nothing', async () => {
    const broken: Pagefind = { ...pagefind, search: () => Promise.reject(new TypeError('Failed to fetch')) };
    await expect(answer('durian', knowledge, broken)).rejects.toThrow('Failed to fetch');
  });

  test('the same holds while the words of a place are fetched', async () => {
    const data = () => Promise.reject(new TypeError('Failed to fetch'));
    const search = () => Promise.resolve({ results: [{ id: 'a', score: 1, data }], filters: {} });
    await expect(answer('durian', knowledge, { ...pagefind, search })).rejects.toThrow('Failed to fetch');
  });
});
