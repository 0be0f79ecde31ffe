import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { renderMdx } from './render.ts';

const text = `Words.[^asean]

## Count by year [#count]

<Chart figure="trade-un" />

More.[^xinhua]
`;

const { html, citations } = await renderMdx(text);
const tree = fromHtml(html, { fragment: true });

test('a chart’s sources stand in the page’s one numbered list, in the order of the text, each cited in its section', () => {
  expect(
    citations.map(({ source, number, places }) => [source, number, places.map(({ section }) => section)]),
  ).toEqual([
    ['asean', 1, ['', 'count']],
    ['un', 2, ['count']],
    ['xinhua', 3, ['count']],
  ]);
});

test('a chart holds its data as a captioned table with a citation at each value', () => {
  const table = select('details table', tree);
  expect(toString(select('caption', table ?? undefined) ?? { type: 'root', children: [] })).toBe(
    'Trade by the count of the United Nations (US$ billion)',
  );
  const rows = selectAll('tbody tr', table ?? undefined).map((row) =>
    row.children.flatMap((cell) => (cell.type === 'element' ? toString(cell) : [])),
  );
  expect(rows).toEqual([
    ['2003', '59.62', ''],
    ['2004', '702', '71 by ASEAN.1'],
    ['2024', 'about 772.432', 'Presumed. Body not named.'],
  ]);
});
