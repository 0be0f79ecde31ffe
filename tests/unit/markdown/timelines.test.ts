import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { kinds } from './render.ts';

const dates = ['16 December 1997', 'June 1999[^un]', '5 May 1999', '2001, as reported'];
const table = `| What | Date |\n| --- | --- |\n${dates.map((date, row) => `| Row ${row} | ${date} |`).join('\n')}`;

describe.each(kinds)('in a $kind page', ({ render }) => {
  test('a table under “Timeline:” keeps its caption and gains a drawing with a mark for each date', async () => {
    const { html } = await render(`Timeline: Meetings.\n\n${table}`);
    const tree = fromHtml(html);
    expect(selectAll('figure + scroll-box caption', tree).map((caption) => toString(caption))).toEqual([
      'Meetings.',
    ]);
    expect(selectAll('svg circle', tree)).toHaveLength(dates.length);
    expect(selectAll('svg text', tree).map((year) => toString(year))).toEqual([
      '1997',
      '1998',
      '1999',
      '2000',
      '2001',
    ]);
    // The policy of the site refuses styles in the page.
    expect(selectAll('[style]', tree)).toEqual([]);
  });

  test('the drawing is named by a sentence that says how many, from when to when, and the years without one', async () => {
    const { html } = await render(`Timeline: Meetings.\n\n${table}`);
    const tree = fromHtml(html);
    const id = String(select('svg', tree)?.properties.ariaLabelledBy);
    const sentence = select(`#${id}`, tree);
    expect(sentence && toString(sentence)).toBe(
      '4 entries, from 16 December 1997 to 2001. None in 1998 and 2000.',
    );
  });
});

test('dates of one year stand on one another, and a year without one is a gap', async () => {
  const [kind] = kinds;
  const { html } = (await kind?.render(`Timeline: Meetings.\n\n${table}`)) ?? { html: '' };
  const places = selectAll('svg circle', fromHtml(html)).map(({ properties }) => String(properties.cx));
  expect(new Set(places).size).toBe(3);
  expect(places[1]).toBe(places[2]);
});
