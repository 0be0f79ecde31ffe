import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { exchangeRecords } from '../../../src/cite/exchange.ts';
import type { CslItem } from '../../../src/cite/csl.ts';
import { cslItem, sourceItem } from '../../../src/cite/csl.ts';
import type { Source } from '../../../src/schemas/source.ts';

const place = (page: string, section?: string): CslItem =>
  cslItem({
    page,
    ...(section !== undefined && { section }),
    url: 'https://record.example/any/trade/#gap',
    updated: '2026-11-22',
  });

const source = (fields: Partial<Source> = {}): CslItem =>
  sourceItem({
    id: 'mofa-2025-10-28',
    type: 'article-newspaper',
    title: 'A report',
    publisher: 'Ministry of Foreign Affairs',
    issued: '2025-10-28',
    URL: 'https://news.example/a_b?c=d&e=%20',
    language: 'vi',
    genre: 'news report',
    ...fields,
  });

const titles = [
  'ASEAN-China trade figures',
  'Phạm Minh Chính, Thủ tướng',
  '中国—东盟 summit',
  'Trade & investment: 10.8% of $ and # of a_b',
  'What “leading” means, and ‘first’, or "second"',
  'Braces {in} a title, C:\\path~1 ^ 2',
  'A very long title that goes on and on until no reader, editor or program would want to have it on one line only',
];

test.each(titles)('“%s” comes back from each format as the record it was', (title) => {
  const expected = place('Trade', title);
  for (const { name, text } of exchangeRecords(expected)) {
    const [read = {}] = new Cite(text).data;
    expect(read, name).toMatchObject({
      title: expected.title,
      URL: expected.URL,
      issued: expected.issued,
      [name === 'CSL-JSON' ? 'container-title' : 'publisher']: expected['container-title'],
    });
    expect(read['type'], name).toBe(name === 'BibTeX' ? 'document' : 'webpage');
  }
});

test.each(titles)('“%s” comes back as the title and the publisher of a source', (words) => {
  const expected = source({ title: words, publisher: words });
  for (const { name, text } of exchangeRecords(expected)) {
    const [read = {}] = new Cite(text).data;
    const { title, 'container-title': newspaper, URL, issued } = expected;
    expect(read, name).toMatchObject({ title, 'container-title': newspaper, URL });
    // Of a newspaper's date in RIS, citation-js reads the year alone; others read the day.
    if (name === 'RIS') expect(text).toMatch(/^DA {2}- 2025\/10\/28\/$/m);
    else expect(read['issued'], name).toEqual(issued);
    expect(read['type'], name).toMatch(/^article/);
  }
});

test.each(['report', 'treaty', 'dataset', 'webpage'] as const)('a %s keeps who published it', (type) => {
  for (const { name, text } of exchangeRecords(source({ type }))) {
    const [read = {}] = new Cite(text).data;
    const field = type === 'webpage' && name === 'CSL-JSON' ? 'container-title' : 'publisher';
    expect(read[field], name).toBe('Ministry of Foreign Affairs');
  }
});

test('what is not known of a source is left out, and our own title for it stands in brackets', () => {
  const { issued, ...undated } = source({ title: 'Trade in 2024', 'title-status': 'descriptive' });
  expect(issued).toBeDefined();
  const [bibtex, ris, json] = exchangeRecords(undated);
  expect(bibtex?.text).not.toMatch(/year|month/);
  expect(ris?.text).not.toMatch(/^(DA|PY)/m);
  expect(JSON.parse(json?.text ?? '')).toMatchObject([{ title: '[Trade in 2024]' }]);
});

test('BibTeX has a key made of the address, and escapes what TeX would take for commands', () => {
  const [bibtex] = exchangeRecords(place('A & B', '10 % of {x}_$#'));
  expect(bibtex?.text).toMatch(/^@misc\{any-trade-gap,/);
  expect(bibtex?.text).toContain('10 \\% of \\{x\\}\\_\\$\\#');
});

test('BibTeX keeps the capitals of a short form that a title, or a part of it, begins with', () => {
  const [bibtex] = exchangeRecords(place('ASEAN-China trade', 'UNCLOS and the DOC'));
  expect(bibtex?.text).toMatch(/title = \{\{+ASEAN\}+-\{China\} trade: \{+UNCLOS\}+ and the \{DOC\}\}/);
});

test('RIS keeps a field on its line, however long', () => {
  const [, ris] = exchangeRecords(place('Trade', titles.at(-1)));
  expect(ris?.text.split('\n').filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
});

test('CSL-JSON is the description itself', () => {
  const [, , json] = exchangeRecords(place('Trade'));
  expect(JSON.parse(json?.text ?? '')).toEqual([place('Trade')]);
});
