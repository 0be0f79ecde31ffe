import type { Thing } from 'schema-dts';
import { expect, test } from 'vitest';
import { article, collectionPage } from '../../../src/structured/article.ts';
import { breadcrumbList } from '../../../src/structured/breadcrumbs.ts';
import { event } from '../../../src/structured/event.ts';
import { jsonLd } from '../../../src/structured/graph.ts';
import { sourceWork } from '../../../src/structured/source.ts';
import { definedTermSet } from '../../../src/structured/terms.ts';
import { webSite } from '../../../src/structured/website.ts';
import { addressesIn, expandJsonLd } from '../../structured.ts';

const root = 'https://record.example/any/';
const page = `${root}trade/`;
const place = { page: 'Trade <in> goods', url: page, updated: '2026-11-22' };

async function expand(thing: Thing): Promise<Record<string, unknown>> {
  const [first = {}] = await expandJsonLd(jsonLd([thing]), page);
  return first as Record<string, unknown>;
}

const value = (text: string): unknown[] => [{ '@value': text }];

test('a page is an article that cites the pages about its sources, as part of the site', async () => {
  const cited = ['/any/sources/xinhua-2025/'];
  const made = await expand(article({ place, description: 'On trade.', cited, root }));
  expect(made).toMatchObject({
    '@id': page,
    '@type': ['https://schema.org/Article'],
    'https://schema.org/headline': value('Trade <in> goods'),
    'https://schema.org/dateModified': [{ '@type': 'https://schema.org/Date', '@value': '2026-11-22' }],
    'https://schema.org/citation': [{ '@id': `${root}sources/xinhua-2025/` }],
    'https://schema.org/isPartOf': [{ '@id': root }],
  });
  expect(article({ place, description: 'On trade.', cited: [], root })).not.toHaveProperty('citation');
  // The home page is not the site: two things of one name would be taken for one.
  const home = article({ place: { ...place, url: root }, description: 'All.', cited: [], root });
  expect(home).toMatchObject({ url: root, isPartOf: { '@id': root } });
  expect(home).not.toHaveProperty('@id');
});

test('a page of entries is a collection', async () => {
  const made = await expand(collectionPage({ place, description: 'All of them.', root }));
  expect(made).toMatchObject({
    '@type': ['https://schema.org/CollectionPage'],
    'https://schema.org/name': value('Trade <in> goods'),
  });
});

test('no title can end the script it stands in', () => {
  expect(jsonLd([collectionPage({ place, description: '</script>', root })])).not.toContain('<');
});

test('breadcrumbs count from the home page down, by full address', async () => {
  const made = await expand(
    breadcrumbList([
      { name: 'Home', url: root },
      { name: 'Trade', url: page },
    ]),
  );
  expect(addressesIn(made)).toEqual([root, page]);
  expect(JSON.stringify(made)).toMatch(/position":\[\{"@value":1\}.*position":\[\{"@value":2\}/);
});

test('the site says how it is searched', async () => {
  const made = JSON.stringify(await expand(webSite(root)));
  expect(made).toContain(`${root}search/?q={query}`);
  expect(made).toContain('required name=query');
});

test('a glossary is a set of terms, each at its own address, with its short form', async () => {
  const term = { short: ['COC', 'CoC'], other: [], meaning: 'A code.', sources: ['x'], page: 'sea/coc.md' };
  const made = await expand(
    definedTermSet(
      [
        { ...term, id: 'coc', name: 'Code of Conduct' },
        { ...term, id: 'sea', name: 'Sea', short: [] },
      ],
      page,
      'Glossary',
    ),
  );
  expect(made['https://schema.org/hasDefinedTerm']).toEqual([
    {
      '@id': `${page}#coc`,
      '@type': ['https://schema.org/DefinedTerm'],
      'https://schema.org/name': value('Code of Conduct'),
      'https://schema.org/termCode': value('COC'),
    },
    {
      '@id': `${page}#sea`,
      '@type': ['https://schema.org/DefinedTerm'],
      'https://schema.org/name': value('Sea'),
    },
  ]);
});

test('a meeting has its day, place, body, and people in the office they held', async () => {
  const entry = { other: [], sources: ['x'], page: 'index.md' };
  const made = await expand(
    event({
      name: '28th Summit',
      url: page,
      event: {
        date: '2025-10-28',
        venue: 'A hall',
        city: 'Kuala Lumpur',
        country: 'Malaysia',
        organiser: 'asean',
        participants: ['li-qiang'],
      },
      organiser: { ...entry, id: 'asean', name: 'ASEAN', short: [], meaning: 'A body.' },
      participants: [
        { ...entry, id: 'li-qiang', name: 'Li Qiang', for: 'China', office: 'Premier (October 2025)' },
      ],
      glossary: '/any/glossary/',
      people: '/any/people/',
    }),
  );
  expect(made).toMatchObject({
    '@type': ['https://schema.org/Event'],
    'https://schema.org/startDate': [{ '@value': '2025-10-28' }],
    'https://schema.org/location': [
      {
        'https://schema.org/name': value('A hall'),
        'https://schema.org/address': [{ 'https://schema.org/addressLocality': value('Kuala Lumpur') }],
      },
    ],
    'https://schema.org/organizer': [{ 'https://schema.org/url': [{ '@id': `${root}glossary/#asean` }] }],
    'https://schema.org/attendee': [
      { '@id': `${root}people/#li-qiang`, 'https://schema.org/jobTitle': value('Premier (October 2025)') },
    ],
  });
});

test('a source is a work of its sort, named by our page about it and found at its own address', async () => {
  const made = await expand(
    sourceWork(
      {
        id: 'xinhua-2025',
        type: 'article-newspaper',
        title: 'A title',
        publisher: 'Xinhua',
        author: 'A and B',
        issued: '2025-10',
        URL: 'https://xinhua.example/a',
        archive: 'https://archive.example/a',
        language: 'zh',
        genre: 'news report',
      },
      `${root}sources/xinhua-2025/`,
    ),
  );
  expect(made).toMatchObject({
    '@id': `${root}sources/xinhua-2025/`,
    '@type': ['https://schema.org/NewsArticle'],
    'https://schema.org/url': [{ '@id': 'https://xinhua.example/a' }],
    'https://schema.org/archivedAt': [{ '@id': 'https://archive.example/a' }],
    'https://schema.org/creditText': value('A and B'),
  });
});
