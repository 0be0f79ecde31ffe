import { expect, test } from 'vitest';
import { summitsDataset } from '../../../src/datasets/meetings.ts';

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
