import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { citedIn } from '../markdown/citation.ts';
import { nodesIn } from '../markdown/nodes-in.ts';
import { figuresOf, isChart } from '../markdown/remark-charts.ts';
import type { FigureValue } from '../schemas/figure.ts';
import { figureSchema, otherSchema, valueSchema } from '../schemas/figure.ts';
import type { Content, FigureFile } from './content.ts';
import { lineOf } from './finding.ts';
import type { Fault, Finding } from './finding.ts';
import { nearMisses } from './near-misses.ts';
import type { Rule } from './rule.ts';
import { schemaFindings } from './schema.ts';
import { sourceFaults } from './sources.ts';
import type { YamlFile } from './yaml.ts';
import { valueAt } from './yaml.ts';

const keys = [
  ...new Set([figureSchema, valueSchema, otherSchema].flatMap(({ shape }) => Object.keys(shape))),
];

/**
 * Every series fits its schema, gives each period once and in order, rests on sources that exist, and stands in a chart;
 * every chart names series of one unit.
 */
export const figures: Rule = (content) => {
  const shown = new Set<string>();
  const findings = content.pages.flatMap(({ file, tree }) => {
    const found: Finding[] = [];
    for (const node of nodesIn(tree).filter(isChart)) {
      for (const id of figuresOf(node)) shown.add(id);
      found.push(
        ...chartFaults(node, content.figures).map((fault) => ({ file, line: lineOf(node), ...fault })),
      );
    }
    return found;
  });
  // A page that cannot be read may show what no other does.
  const isPart = content.pages.some(({ unreadable }) => unreadable);
  return [
    ...findings,
    ...content.figures.flatMap((figure) => figureFindings(figure, content, isPart || shown.has(figure.id))),
  ];
};

function chartFaults(chart: MdxJsxFlowElement, figures: readonly FigureFile[]): Fault[] {
  const known = new Map(figures.map(({ id, yaml }) => [id, yaml]));
  const named = figuresOf(chart);
  if (named.length === 0) {
    const message = 'this chart names no series';
    return [
      { message, hint: `name a file of content/figures/: <Chart figure="${figures[0]?.id ?? 'key'}" />` },
    ];
  }
  const unknown = named.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    return unknown.map((id) => ({
      message: `there is no series “${id}”`,
      hint: nearMisses(id, known.keys()),
    }));
  }
  const units = new Set(named.map((id) => valueAt(known.get(id)?.value, ['unit'])));
  if (units.size === 1) return [];
  const message = `the series of this chart have ${units.size} units: ${[...units].map(String).join(', ')}`;
  return [{ message, hint: 'give each unit a chart of its own' }];
}

function figureFindings({ id, yaml }: FigureFile, { sources }: Content, shown: boolean): Finding[] {
  const findings = schemaFindings(yaml, figureSchema, keys);
  if (!shown) {
    const hint = `put <Chart figure="${id}" /> on the page that treats it`;
    findings.push({ ...yaml.at([]), message: `no page shows the series “${id}”`, hint });
  }
  const faultOf = sourceFaults(sources);
  const list = valuesOf(yaml.value);
  list.forEach((value, index) => {
    for (const fault of periodFaults(list, index, yaml)) {
      findings.push({ ...yaml.at(['values', index, 'period']), ...fault });
    }
    for (const { field, source } of sourcesOf(value)) {
      const fault = faultOf(source);
      if (fault) findings.push({ ...yaml.at(['values', index, field]), ...fault });
    }
  });
  return findings;
}

function valuesOf(figure: unknown): Partial<FigureValue>[] {
  const values = valueAt(figure, ['values']);
  return Array.isArray(values) ? values.map((value) => (value ?? {}) as Partial<FigureValue>) : [];
}

/** Every source a value rests on, with the field that names it. */
function sourcesOf({ sources, others, note }: Partial<FigureValue>): { field: string; source: string }[] {
  const inOthers = (Array.isArray(others) ? others : []).flatMap((other) => valueAt(other, ['sources']));
  const inNote = citedIn(String(note ?? ''));
  return Object.entries({ sources, others: inOthers, note: inNote }).flatMap(([field, keys]) =>
    (Array.isArray(keys) ? keys : []).flatMap((source) =>
      typeof source === 'string' ? { field, source } : [],
    ),
  );
}

function periodFaults(values: readonly Partial<FigureValue>[], index: number, yaml: YamlFile): Fault[] {
  const period = values[index]?.period;
  if (period === undefined) return [];
  const first = values.findIndex((value) => String(value.period) === String(period));
  if (first < index) {
    const { line } = yaml.at(['values', first, 'period']);
    const hint = 'keep one value; put the other under its “others”, with who gives it';
    return [{ message: `${String(period)} has a value on line ${line}`, hint }];
  }
  const before = values[index - 1]?.period;
  if (before === undefined || String(before) < String(period)) return [];
  return [{ message: `${String(period)} stands after ${String(before)}`, hint: 'put the earliest first' }];
}
