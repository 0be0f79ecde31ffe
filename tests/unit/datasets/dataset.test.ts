import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/datasets/dataset.ts';
import { csvOf, jsonOf } from '../../../src/datasets/dataset.ts';
import { seriesDataset } from '../../../src/datasets/series.ts';
import { series } from '../figures/series.ts';

const field = (name: string) => ({ name, meaning: 'A field.', unit: 'text', from: 'A source.' });
const awkward: Dataset = {
  id: 'awkward',
  title: 'What CSV finds hard',
  description: 'Rows.',
  fields: ['words', 'list', 'number', 'missing'].map(field),
  rows: [
    { words: 'a comma, a “quote” and a "straight" one', list: ['one', 'two'], number: 0.94 },
    { words: 'a line\nand another', list: [], number: 0, missing: undefined },
  ],
};

test('CSV is read back by a parser as it was, with lists in one cell and nothing for what is missing', () => {
  expect(parse(csvOf(awkward), { columns: true })).toEqual([
    { words: 'a comma, a “quote” and a "straight" one', list: 'one; two', number: '0.94', missing: '' },
    { words: 'a line\nand another', list: '', number: '0', missing: '' },
  ]);
});

test('CSV ends its lines as RFC 4180 says, and begins with the names of the fields', () => {
  expect(csvOf(awkward).split('\r\n')[0]).toBe('words,list,number,missing');
  expect(csvOf(awkward).endsWith('\r\n')).toBe(true);
});

test('JSON says where it is from, keeps lists and numbers, and brings its own data dictionary', () => {
  const read = JSON.parse(jsonOf(awkward, 'https://record.example/data/')) as Dataset & { url: string };
  expect(read.url).toBe('https://record.example/data/#awkward');
  expect(read.fields).toEqual(awkward.fields);
  expect(read.rows[0]).toEqual({ ...awkward.rows[0], missing: null });
  expect(read.rows[1]).toMatchObject({ list: [], number: 0, missing: null });
});

test('a series becomes rows with its other values, and with every source that is named, once', () => {
  const figure = series(
    [
      {
        period: '2009',
        value: 3.9,
        status: 'revised',
        sources: ['un'],
        others: [{ value: 1.5, said: 'as first published', sources: ['asean', 'un'] }],
      },
      { period: '2010', value: 18, note: 'Rounded.[^xinhua]', sources: ['un'] },
    ],
    { unit: 'per cent' },
  );
  const { rows, years, fields } = seriesDataset(figure);
  expect(rows[0]).toMatchObject({
    value: 3.9,
    status: 'revised',
    other_values: ['1.5 as first published'],
    sources: ['un', 'asean'],
  });
  expect(rows[1]).toMatchObject({ note: 'Rounded.', sources: ['un', 'xinhua'] });
  expect(years).toBe('2009/2010');
  expect(Object.keys(rows[0] ?? {})).toEqual(fields.map(({ name }) => name));
});
