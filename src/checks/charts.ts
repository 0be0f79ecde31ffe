import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { nodesIn } from '../mdast.ts';
import { figuresOf, isChart } from '../markdown/remark-charts.ts';
import type { FigureFile } from '../reading/content.ts';
import type { Fault, LineFault } from '../reading/finding.ts';
import { lineOf, placed } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import { valueAt } from '../reading/yaml.ts';
import type { Rule } from './rule.ts';
import { onPages } from './rule.ts';

/** Every chart stands by itself and names one series, or two of one unit with a title for both. */
export const charts: Rule = ({ pages, figures }) =>
  onPages(pages, ({ tree }) => [
    ...repeated(nodesIn(tree).filter(isChart)),
    ...nodesIn(tree).flatMap((node) =>
      isChart(node) ? placed({ line: lineOf(node) }, chartFaults(node, figures)) : inlineFaults(node),
    ),
  ]);

/** What a chart names is its id too, and an id stands once in a page. */
function repeated(shown: readonly MdxJsxFlowElement[]): LineFault[] {
  const firstLines = new Map<string, number>();
  return shown.flatMap((chart) => {
    const named = figuresOf(chart).join(' ');
    const first = firstLines.get(named);
    firstLines.set(named, first ?? lineOf(chart));
    if (first === undefined || named === '') return [];
    const message = `this chart of “${named}” stands on line ${first} too`;
    return [{ line: lineOf(chart), message, hint: 'show it once, and link to its section' }];
  });
}

/** Within a line of words nothing fills a chart. */
function inlineFaults(node: Nodes): LineFault[] {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Chart') return [];
  const hint = 'write <Chart figure="…" /> between two empty lines, with nothing in it';
  return [{ line: lineOf(node), message: 'this chart stands in a line of words', hint }];
}

function chartFaults(chart: MdxJsxFlowElement, figures: readonly FigureFile[]): Fault[] {
  const known = new Map(figures.map(({ id, yaml }) => [id, yaml]));
  const named = figuresOf(chart);
  // That it has to be given is a rule of markup.
  if (!isGiven(chart, 'figure')) return [];
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
  const labels = new Set(named.map((id) => valueAt(known.get(id)?.value, ['label'])));
  if (units.size === 1) return [togetherFault(chart, named, labels) ?? []].flat();
  const message = `the series of this chart have ${units.size} units: ${[...units].map(String).join(', ')}`;
  return [{ message, hint: 'give each unit a chart of its own' }];
}

function togetherFault(
  chart: MdxJsxFlowElement,
  named: readonly string[],
  labels: ReadonlySet<unknown>,
): Fault | undefined {
  const twice = named.find((id, index) => named.indexOf(id) !== index);
  if (twice !== undefined) {
    return { message: `this chart names “${twice}” twice`, hint: 'name each series once' };
  }
  if (named.length > 2) {
    return { message: `this chart names ${named.length} series`, hint: 'two side by side at most' };
  }
  if (labels.size < named.length) {
    const message = `both series of this chart are labelled “${[...labels].join()}”`;
    return { message, hint: 'give one of them another label, which says whose it is' };
  }
  if (named.length === 1 || isGiven(chart, 'title')) return undefined;
  return {
    message: 'this chart of two series has no title',
    hint: 'say what they are together: <Chart figure="one two" title="…" />',
  };
}

function isGiven(chart: MdxJsxFlowElement, prop: string): boolean {
  return chart.attributes.some((given) => 'name' in given && given.name === prop);
}
