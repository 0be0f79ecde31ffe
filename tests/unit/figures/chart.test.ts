import type { Element } from 'hast';
import { matches, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { drawChart } from '../../../src/figures/chart.ts';
import { series } from './series.ts';

const asean = series(
  [
    { period: '2003', value: 59.6 },
    { period: '2007', value: 171.1 },
    { period: '2008', value: 196.9, status: 'presumed' },
    { period: '2010', value: 235.5 },
    { period: '2011-01/2011-09', value: 900 },
  ],
  { label: 'ASEAN' },
);
const china = series(
  [
    { period: '1991', value: 8.36 },
    { period: '2007', value: 202.5 },
    { period: '2010', value: 292.8 },
  ],
  { label: 'China' },
);

const one = drawChart([asean], 'name');
const two = drawChart([asean, china], 'name');
const x = ({ properties: { x, x1, cx } }: Element) => Number.parseFloat(String(x ?? x1 ?? cx));

test('a chart is an image that is named by what it says, and carries no style of its own', () => {
  for (const chart of [one, two]) {
    expect(matches('svg[role="img"][aria-labelledby="name"]', chart)).toBe(true);
    visit(chart, 'element', ({ properties, tagName }) => {
      expect(properties.style).toBeUndefined();
      expect(tagName).not.toBe('style');
    });
  }
});

test('a column stands for each year with a value, as high as it is, and none for a year without or for some months', () => {
  const columns = selectAll('rect', one);
  expect(columns).toHaveLength(4);
  const heights = columns.map(({ properties }) => Number(properties.height));
  expect((heights[3] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(235.5 / 59.6, 1);
  const [first = 0, second = 0, third = 0, fourth = 0] = columns.map(x);
  const year = third - second;
  expect(second - first).toBeCloseTo(4 * year, 0);
  expect(fourth - third).toBeCloseTo(2 * year, 0);
});

test('few years make no slabs of their columns: a wider gap keeps them slim, and the last at the edge', () => {
  const years = ['2022', '2023', '2024'].map((period) => ({ period, value: 1 }));
  const columns = selectAll('rect', drawChart([series(years)], 'name'));
  const widths = columns.map(({ properties }) => Number.parseFloat(String(properties.width)));
  for (const width of widths) expect(width).toBeCloseTo(6, 1);
  expect(columns.map(x).at(-1)).toBeCloseTo(94, 1);
});

test('a value that is not known to be the body’s own is drawn hollow', () => {
  expect(
    selectAll('rect', one).map(({ properties }) => String(properties.className).includes('hollow')),
  ).toEqual([false, false, true, false]);
});

test('the first and the last value are written at their columns', () => {
  expect(selectAll('text.first, text.last', one).map((text) => toString(text))).toEqual(['59.6', '235.5']);
});

test('two bodies are never joined, nor two years with a gap between them; each line says whose it is', () => {
  const lines = selectAll('[class^="series-"]', two).map((group) => selectAll('line', group).length);
  expect(lines).toEqual([1, 0]);
  expect(selectAll('.name', two).map((text) => toString(text))).toEqual(['ASEAN 235.5', 'China 292.8']);
});

test('of two lines the name of the lower stands below its last point, that of the upper above', () => {
  const y = ({ properties: { y, cy } }: Element) => Number(y ?? cy);
  const [lower = 0, upper = 0] = selectAll('.name', two).map(y);
  expect(lower).toBeGreaterThan(selectAll('.series-1 circle', two).map(y).at(-1) ?? Infinity);
  expect(upper).toBeLessThan(selectAll('.series-2 rect', two).map(y).at(-1) ?? 0);
});

test('both counts of one year stand one over the other, with a hairline between', () => {
  const between = selectAll('.between', two);
  expect(between).toHaveLength(2);
  const circles = selectAll('.series-1 circle', two).map(x);
  expect(between.map(x)).toEqual([circles[1], circles[3]]);
});

test('what one body has before the other begins is left to its own chart', () => {
  expect(selectAll('.year', two).map((text) => toString(text))).not.toContain('1991');
  expect(selectAll('.series-1 circle', two)).toHaveLength(4);
  expect(selectAll('.series-2 rect', two)).toHaveLength(2);
});

test('years that are written stand clear of one another on a phone', () => {
  const long = drawChart(
    [
      series([
        { period: '1994', value: 8 },
        { period: '2021', value: 982 },
      ]),
    ],
    'name',
  );
  // Four figures are 29 px wide, of the 284 that a screen of 320 leaves. The last end at the edge.
  const width = (29 / 284) * 100;
  const places = [...selectAll('.year', long).map(x), 100 - width / 2];
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(width);
});
