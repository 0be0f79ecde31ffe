import { expect, test } from 'vitest';
import { milestonesDataset, summitsDataset } from '../../../src/datasets/meetings.ts';

test('a summit is a row made of the tables that readers see, with the sources of both', () => {
  const list =
    'Timeline: Summits\n\n| S | D | P |\n| --- | --- | --- |\n| 1st | 16 December 1997 | Kuala Lumpur[^acc] |\n| [2nd](28/index.md) | 1998 | Ha Noi[^acc][^eai] |\n';
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

test('a milestone is a row of its page, with what is said of its date, and without a place where it had none', () => {
  const page =
    'Timeline: Dates\n\n| D | W | P |\n| --- | --- | --- |\n| July 1996, in ASEAN’s list | Partner[^acc] | Jakarta[^eai] |\n| 2021 | Plan[^acc] | Not applicable |\n';
  expect(milestonesDataset(page).rows).toEqual([
    {
      date: '1996-07',
      date_note: 'in ASEAN’s list',
      what: 'Partner',
      where: 'Jakarta',
      sources: ['acc', 'eai'],
    },
    { date: '2021', date_note: undefined, what: 'Plan', where: undefined, sources: ['acc'] },
  ]);
});
