import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { childElements, elementsIn, hasClass } from '../../html.ts';
import type { Kind, SearchRecord } from '../record.ts';
import { rowMark } from '../record.ts';

/** What stands among the words of a page without being its text. */
const notText =
  'section, nav, .heading, .cite, .rail, .article-head, .name-links, .chart :is(figcaption, svg, summary, .chart-key), .chart-sources, .chart-data';

/** What an entry of a source says of the document beside what it is: nobody looks for “Publisher” or a key. */
const notOfSource = `${notText}, dt, dd:has(> a, > code)`;

/** What a page's records share. */
export type PageFacts = Pick<SearchRecord, 'topics' | 'aliases'> & {
  /** Address from the root of the site: `/trade/`. */
  address: string;
};

/**
 * Reads the places of a built page: its lead and each of its sections, every word in one place only. A heading's own
 * section is the record, not the page, so that a result can open where the answer stands. A row of a table is written
 * with the header before each cell, since a row without them says nothing.
 *
 * @param tree the page's HTML
 * @param facts what is known of the page from its front matter
 * @param questions questions by the address of the place that answers them
 * @param asked what readers ask of a series together with a year, by the key of the series
 * @returns its records; none for a page without `data-pagefind-body`
 */
export function readRecords(
  tree: Root,
  { address, topics, aliases }: PageFacts,
  questions: ReadonlyMap<string, readonly string[]>,
  asked: ReadonlyMap<string, readonly string[]>,
): SearchRecord[] {
  const body = findBody(tree);
  if (!body) return [];
  const kind = (body.properties.dataKind ?? 'section') as Kind;
  const page = words(select('h1', tree));
  // Found once a page: to ask each element whether it matches would take longer than to parse it.
  const dropped = new Set(selectAll(kind === 'source' ? notOfSource : notText, body));
  const record = (url: string, section: string, element: Element): SearchRecord => {
    const text = words(element, dropped);
    return { url, kind, page, section, text, topics, aliases: [], questions: questions.get(url) ?? [] };
  };
  const elements = elementsIn(body);
  const sections = elements.flatMap((section) => {
    const heading = headingOf(section);
    if (!heading) return [];
    const place = record(`${address}#${String(heading.properties.id)}`, words(heading), section);
    return { ...place, questions: [...place.questions, ...yearQuestions(section, asked)] };
  });
  const lead = record(address, '', body);
  const charts = elements
    .filter((element) => hasClass(element, 'chart') && element.properties.id !== undefined)
    .map((chart) => chartRecord(chart, { ...lead, questions: [] }));
  return [{ ...lead, aliases }, ...sections, ...charts];
}

function headingOf(section: Element): Element | undefined {
  if (section.tagName !== 'section') return undefined;
  const heads = childElements(section).filter((child) => hasClass(child, 'heading'));
  return heads.flatMap(childElements).find(({ properties }) => properties.id !== undefined);
}

/** “trade 2019”, for each year that the data table of a chart in the section has a value for. */
function yearQuestions(section: Element, asked: ReadonlyMap<string, readonly string[]>): string[] {
  const charts = childElements(section).filter(({ properties }) => properties.dataFigure !== undefined);
  return charts.flatMap((chart) => {
    const [series = ''] = String(chart.properties.dataFigure).split(' ');
    const years = selectAll('tbody th', chart).map((period) => words(period));
    return (asked.get(series) ?? []).flatMap((what) => years.map((year) => `${what} ${year}`));
  });
}

/** A chart says in words what it shows: the latest value, whose it is, and how it came there. */
function chartRecord(chart: Element, lead: SearchRecord): SearchRecord {
  const title = select('figcaption > strong', chart);
  const said = select('figcaption', chart);
  return {
    ...lead,
    url: `${lead.url}#${String(chart.properties.id)}`,
    kind: 'figure',
    section: words(title),
    text: words(said, new Set(title ? [title] : [])),
  };
}

function findBody(node: Root | Element): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.properties.dataPagefindBody !== undefined) return child;
    const inner = findBody(child);
    if (inner) return inner;
  }
  return undefined;
}

/** Text of an element as a reader sees it, without its inner sections and what is not text. */
function words(element: Element | undefined, dropped?: ReadonlySet<Element>): string {
  return element ? toText(prune(element, dropped)).replaceAll(/\s+/g, ' ').trim() : '';
}

function prune(element: Element, dropped: ReadonlySet<Element> = new Set()): Element {
  if (element.tagName === 'table') return rowsInWords(element, dropped);
  if (element.tagName === 'dl' && select('div', element)) return listInWords(element, dropped);
  const children = element.children
    .filter((child) => child.type !== 'element' || !dropped.has(child))
    .map((child) => (child.type === 'element' ? prune(child, dropped) : child));
  // Without its bullet an item of a list would run into the next.
  const bullet = element.tagName === 'li' ? [{ type: 'text' as const, value: `${rowMark} ` }] : [];
  return { ...element, children: [...bullet, ...children] };
}

/** `• ASEAN: US$772.4 billion; Status: preliminary`: sides of a difference, key facts. */
function listInWords(list: Element, dropped: ReadonlySet<Element>): Element {
  const groups = selectAll('div', list).map((group) => {
    const name = words(select('dt', group), dropped);
    const said = selectAll('dd', group).map((one) => words(one, dropped));
    return h('p', `${rowMark} ${name}: ${said.join('; ')}`);
  });
  return h('div', groups);
}

/** `• Summit: 27th; Date: 10 October 2024; Place: Vientiane, Laos` */
function rowsInWords(table: Element, dropped: ReadonlySet<Element>): Element {
  const headers = selectAll('thead th', table).map((header) => words(header, dropped));
  const rows = selectAll('tbody tr', table).map((row) => {
    const cells = selectAll('th, td', row).map((cell, index) => {
      const said = words(cell, dropped);
      return headers[index] ? `${headers[index]}: ${said}` : said;
    });
    return h('p', `${rowMark} ${cells.filter((cell) => !/: ?$/.test(cell)).join('; ')}`);
  });
  return h('div', [h('p', words(select('caption', table), dropped)), ...rows]);
}
