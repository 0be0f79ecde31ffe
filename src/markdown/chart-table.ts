import type { PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { periodText } from '../figures/period.ts';
import { isFirm, perCentAbove, sharedYears, valueText } from '../figures/sentence.ts';
import type { Figure, FigureValue } from '../schemas/figure.ts';
import { writeNumber } from '../units.ts';
import { captionMark } from './rehype-tables.ts';

const markdown = unified().use(remarkParse).freeze();

/**
 * Makes the data table of a chart, as an editor would write it: with a caption, and a citation at each value, so that
 * the page’s own numbering of sources takes them in.
 *
 * @param figures the series in the chart
 * @param title what the chart shows; without it, the title of its series
 * @returns caption and table
 */
export function chartTable(figures: readonly Figure[], title?: string): RootContent[] {
  const [first, second] = figures;
  if (!first) return [];
  return [
    {
      type: 'paragraph',
      children: [
        {
          type: 'text',
          value: `${captionMark}${title ?? first.title}${second ? ', for the years known of both' : ''} (${first.unit})`,
        },
      ],
    },
    second ? tableOfTwo(first, second) : tableOfOne(first),
  ];
}

function tableOfOne(figure: Figure): Table {
  const remarked = figure.values.some((value) => remark(value, figure) !== '');
  const head = [
    'Period',
    figure.unit === 'per cent' ? 'Per cent' : figure.unit,
    ...(remarked ? ['Note'] : []),
  ];
  const rows = figure.values.map((value) => [
    periodText(value.period),
    valueText(value, figure, true) + marks(value.sources),
    ...(remarked ? [remark(value, figure)] : []),
  ]);
  return table([head, ...rows], [null, 'right', null]);
}

/** The years both counts are known for; what one alone has stands in the table of its own chart. */
function tableOfTwo(first: Figure, second: Figure): Table {
  const head = [
    'Year',
    first.label,
    second.label,
    `${second.label} above ${first.label}, per cent (our calculation)`,
  ];
  const rows = sharedYears(first, second).map((pair) => [
    pair.value.period,
    valueText(pair.value, first, true) + marks(pair.value.sources),
    valueText(pair.other, second, true) + marks(pair.other.sources),
    isFirm(pair.value) && isFirm(pair.other)
      ? `about ${perCentAbove(pair)}`.replace('-', '−')
      : 'not worked out',
  ]);
  return table([head, ...rows], [null, 'right', 'right', 'right']);
}

function remark({ status, note, others }: FigureValue, { unit }: Figure): string {
  const sentences = [
    ...(status === undefined ? [] : [`${status.charAt(0).toUpperCase()}${status.slice(1)}.`]),
    ...(note === undefined ? [] : [note]),
    ...others.map(({ value, said, sources }) => `${writeNumber(value, unit)} ${said}.${marks(sources)}`),
  ];
  return sentences.join(' ');
}

function marks(sources: readonly string[]): string {
  return sources.map((source) => `[^${source}]`).join('');
}

function table(rows: string[][], align: Table['align']): Table {
  return {
    type: 'table',
    align: align ?? null,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((text): TableCell => ({ type: 'tableCell', children: inline(text) })),
    })),
  };
}

/** The Markdown of one line, such as a note in a data file, with citations and links as pages have them. */
function inline(text: string): PhrasingContent[] {
  const [paragraph] = markdown.parse(text).children;
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}

/**
 * Gives every source of the data table once, as a line of citations.
 *
 * @param figures the series in the chart
 * @returns the line, for beneath the chart
 */
export function chartSources(figures: readonly Figure[]): Root['children'][number] {
  const [first, second] = figures;
  const values =
    first && second
      ? sharedYears(first, second).flatMap(({ value, other }) => [value.sources, other.sources])
      : figures.flatMap(({ values }) =>
          values.flatMap(({ sources, others }) => [sources, ...others.map((other) => other.sources)]),
        );
  const list = [...new Set(values.flat())].map((source) => `[^${source}]`).join(' ');
  return {
    type: 'paragraph',
    data: { hName: 'div', hProperties: { className: ['chart-sources'] } },
    children: inline(`Sources: ${list}`),
  };
}
