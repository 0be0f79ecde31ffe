import { expect, test } from 'vitest';
import { kinds } from './render.ts';

test.each(kinds)('a $kind page gives the years it speaks of, those of its tables too', async ({ render }) => {
  const { years } = await render(
    'Signed on 4 November 2002, in force from 2010.[^un]\n\n| 1998 | 2030 |\n| --- | --- |\n| 2002 | 12000 |',
  );
  expect(years).toEqual(['1998', '2002', '2010', '2030']);
});
