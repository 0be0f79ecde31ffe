import { expect, test } from 'vitest';
import { summitsDataset } from '../../../src/datasets/meetings.ts';
import { leadingDate } from '../../../src/datasets/table.ts';

test.each([
  ['28 October 2025', '2025-10-28', ''],
  ['6 November 2001', '2001-11-06', ''],
  ['July 1996', '1996-07', ''],
  ['2026', '2026', ''],
  ['29 November 2004, the day of the plan', '2004-11-29', 'the day of the plan'],
])('%s is the date %s', (text, date, rest) => {
  expect(leadingDate(text)).toEqual({ date, rest });
});

test.each(['November', '3 Octember 2020', ''])('“%s” is no date', (text) => {
  expect(() => leadingDate(text)).toThrow(`“${text}” is no date.`);
});

test('a summit is a row made of the tables that readers see, with the sources of both', () => {
  const list =
    '| S | D | P |\n| --- | --- | --- |\n| 1st | 16 December 1997 | Kuala Lumpur[^acc] |\n| [2nd](28/index.md) | 1998 | Ha Noi[^acc][^eai] |\n';
  const chairs = '| S | C | W |\n| --- | --- | --- |\n| 2nd, 1998 | A Chair | [Inferred](#x)[^un] |\n';
  expect(summitsDataset(list, chairs)).toMatchObject({
    years: '1997/1998',
    rows: [
      { number: 1, date: '1997-12-16', place: 'Kuala Lumpur', chair: undefined, sources: ['acc'] },
      {
        number: 2,
        date: '1998',
        place: 'Ha Noi',
        chair: 'A Chair',
        chair_note: 'Inferred',
        sources: ['acc', 'eai', 'un'],
      },
    ],
  });
});
