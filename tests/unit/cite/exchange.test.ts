import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { exchangeRecords } from '../../../src/cite/exchange.ts';
import type { CitedPlace } from '../../../src/cite/record.ts';
import { cslItem } from '../../../src/cite/record.ts';

const place = (page: string, section?: string): CitedPlace => ({
  page,
  ...(section !== undefined && { section }),
  url: 'https://record.example/any/trade/#gap',
  updated: '2026-11-22',
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
  const expected = cslItem(place('Trade', title));
  for (const { name, text } of exchangeRecords(place('Trade', title))) {
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

test('BibTeX has a key made of the address, and escapes what TeX would take for commands', () => {
  const [bibtex] = exchangeRecords(place('A & B', '10 % of {x}_$#'));
  expect(bibtex?.text).toMatch(/^@misc\{any-trade-gap,/);
  expect(bibtex?.text).toContain('10 \\% of \\{x\\}\\_\\$\\#');
});

test('RIS keeps a field on its line, however long', () => {
  const [, ris] = exchangeRecords(place('Trade', titles.at(-1)));
  expect(ris?.text.split('\n').filter((line) => !/^[A-Z]{2} {2}- /.test(line))).toEqual([]);
});

test('CSL-JSON is the description itself', () => {
  const [, , json] = exchangeRecords(place('Trade'));
  expect(JSON.parse(json?.text ?? '')).toEqual([cslItem(place('Trade'))]);
});
