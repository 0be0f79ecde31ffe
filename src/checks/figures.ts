import { yearValues } from '../figures/period.ts';
import { citedIn } from '../markdown/citation.ts';
import { nodesIn } from '../mdast.ts';
import { figuresOf, isChart } from '../markdown/remark-charts.ts';
import type { Content, FigureFile } from '../reading/content.ts';
import type { Fault, Finding } from '../reading/finding.ts';
import { placed } from '../reading/finding.ts';
import { schemaFindings } from '../reading/schema-findings.ts';
import type { YamlFile } from '../reading/yaml.ts';
import { entriesOf, valueAt } from '../reading/yaml.ts';
import type { FigureValue } from '../schemas/figure.ts';
import { figureSchema, otherSchema, valueSchema } from '../schemas/figure.ts';
import type { Rule } from './rule.ts';
import { sourceFaults } from './sources.ts';

/** How many times the middle value of its series a value may be. What is beyond it has a point or a comma in the wrong place. */
const steepest = 100;

const keys = [
  ...new Set([figureSchema, valueSchema, otherSchema].flatMap(({ shape }) => Object.keys(shape))),
];

/**
 * Every series fits its schema, gives each period once and in order, rests on sources that exist and could know its
 * values, and stands in a chart; no value is far from all others.
 */
export const figures: Rule = (content) => {
  const charts = content.pages.flatMap(({ tree }) => nodesIn(tree).filter(isChart));
  const shown = new Set(charts.flatMap(figuresOf));
  // A page that cannot be read may show what no other does.
  const isPart = content.pages.some(({ unreadable }) => unreadable);
  return content.figures.flatMap((figure) => figureFindings(figure, content, isPart || shown.has(figure.id)));
};

function figureFindings({ id, yaml }: FigureFile, { sources }: Content, shown: boolean): Finding[] {
  const findings = schemaFindings(yaml, figureSchema, keys);
  if (!shown) {
    const hint = `put <Chart figure="${id}" /> on the page that treats it`;
    findings.push({ ...yaml.at([]), message: `no page shows the series “${id}”`, hint });
  }
  const faultOf = sourceFaults(sources);
  const issued = new Map(entriesOf(sources).map(({ id: source, issued: date }) => [source, date]));
  findings.push(...valueFindings(yaml));
  const list = valuesOf(yaml.value);
  list.forEach((value, index) => {
    findings.push(...placed(yaml.at(['values', index, 'period']), periodFault(list, index, yaml)));
    for (const { field, source } of sourcesOf(value)) {
      const fault = faultOf(source) ?? foreseen(value, source, issued.get(source));
      findings.push(...placed(yaml.at(['values', index, field]), fault));
    }
  });
  return findings;
}

/** What a whole series says that has the right form: it can be drawn, and none of its values has slipped. */
function valueFindings(yaml: YamlFile): Finding[] {
  const { data } = figureSchema.safeParse(yaml.value);
  if (!data) return [];
  const years = yearValues(data.values);
  if (years.length < 2) {
    const hint = 'only these are drawn: give two at least, or write the values in a table';
    return [{ ...yaml.at(['values']), message: 'the series has too few whole years', hint }];
  }
  const sizes = data.values.map(({ value }) => Math.abs(value)).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return data.values.flatMap(({ value }, index) => {
    const at = yaml.at(['values', index, 'value']);
    if (data.unit === 'per cent' && Math.abs(value) > 100) {
      const hint = 'mend it; the series of this record in per cent are parts of something';
      return [{ ...at, message: `${value} per cent is more than the whole`, hint }];
    }
    const [low = 0, high = 0] = [usual, Math.abs(value)].sort((a, b) => a - b);
    if (low === 0 || high / low < steepest) return [];
    const message = `${value} is a hundred times above or below what is usual in the series`;
    return [{ ...at, message, hint: 'look for a point or a comma in the wrong place' }];
  });
}

/** A plan or a forecast is no statistic. */
function foreseen({ period }: Partial<FigureValue>, source: string, issued: unknown): Fault | undefined {
  // A year without quotation marks is a number.
  const day = typeof issued === 'number' ? String(issued) : issued;
  if (typeof day !== 'string' || day.slice(0, 4) >= String(period).slice(0, 4)) return undefined;
  const message = `“${source}” was issued on ${day}, before ${period} began`;
  return { message, hint: 'mend the period, or cite the source that has the value' };
}

/**
 * Lists the sources that a series names, whether or not it fits its schema.
 *
 * @param yaml the parsed file
 * @returns their keys, as often as they are named
 */
export function figureSources(yaml: YamlFile): string[] {
  return valuesOf(yaml.value)
    .flatMap(sourcesOf)
    .map(({ source }) => source)
    .concat(citedIn(String(valueAt(yaml.value, ['note']) ?? '')));
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
