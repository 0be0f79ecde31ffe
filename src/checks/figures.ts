import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { citedIn } from '../markdown/citation.ts';
import { nodesIn } from '../markdown/nodes-in.ts';
import { figuresOf, isChart } from '../markdown/remark-charts.ts';
import type { Content, FigureFile } from '../reading/content.ts';
import type { Fault, Finding } from '../reading/finding.ts';
import { lineOf, placed } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import { schemaFindings } from '../reading/schema-findings.ts';
import type { YamlFile } from '../reading/yaml.ts';
import { valueAt } from '../reading/yaml.ts';
import type { FigureValue } from '../schemas/figure.ts';
import { figureSchema, otherSchema, valueSchema } from '../schemas/figure.ts';
import type { Rule } from './rule.ts';
import { onPages } from './rule.ts';
import { sourceFaults } from './sources.ts';

const keys = [
  ...new Set([figureSchema, valueSchema, otherSchema].flatMap(({ shape }) => Object.keys(shape))),
];

/**
 * Every series fits its schema, gives each period once and in order, rests on sources that exist, and stands in a chart;
 * every chart names series of one unit.
 */
export const figures: Rule = (content) => {
  const shown = new Set<string>();
  const findings = onPages(content.pages, ({ tree }) =>
    nodesIn(tree)
      .filter(isChart)
      .flatMap((chart) => {
        for (const id of figuresOf(chart)) shown.add(id);
        return placed({ line: lineOf(chart) }, chartFaults(chart, content.figures));
      }),
  );
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
    findings.push(...placed(yaml.at(['values', index, 'period']), periodFault(list, index, yaml)));
    for (const { field, source } of sourcesOf(value)) {
      findings.push(...placed(yaml.at(['values', index, field]), faultOf(source)));
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

function periodFault(
  values: readonly Partial<FigureValue>[],
  index: number,
  yaml: YamlFile,
): Fault | undefined {
  const periods = values.map(periodOf);
  const [period, before] = [periods[index], periods[index - 1]];
  if (period === undefined) return undefined;
  const first = periods.indexOf(period);
  if (first < index) {
    const { line } = yaml.at(['values', first, 'period']);
    const hint = 'keep one value; put the other under its “others”, with who gives it';
    return { message: `${period} has a value on line ${line}`, hint };
  }
  if (before === undefined || before < period) return undefined;
  return { message: `${period} stands after ${before}`, hint: 'put the earliest first' };
}

/** A year without quotation marks is a number in YAML. What is neither that nor text is no period, as the schema says. */
function periodOf({ period }: { period?: unknown }): string | undefined {
  return typeof period === 'string' || typeof period === 'number' ? String(period) : undefined;
}
