import type { Node, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
// For its types: what a node may carry on the way to HTML.
import type {} from 'mdast-util-to-hast';
import type { Figures } from '../reading/figures.ts';
import { chartSources, chartTable } from './chart-table.ts';
import { nodesIn } from '../mdast.ts';

/**
 * Tells a chart from the rest of a page.
 *
 * @param node any node of a parsed page
 * @returns whether it is a `<Chart>`
 */
export function isChart(node: Node): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && 'name' in node && node.name === 'Chart';
}

/**
 * Lists the series that a chart in a page names.
 *
 * @param chart the element: `<Chart figure="trade-asean trade-china" />`
 * @returns their keys; none where it names no series
 */
export function figuresOf(chart: MdxJsxFlowElement): string[] {
  return (attribute(chart, 'figure') ?? '').split(/\s+/).filter(Boolean);
}

function attribute(element: MdxJsxFlowElement, name: string): string | undefined {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/**
 * Fills each `<Chart>` of a page with what is words: its sources and its data table. They are made here, before
 * citations are numbered, so that a source of a chart stands in the page’s one list like any other.
 *
 * @param figures all series; a chart of an unknown one stays empty for `checks/`
 * @returns the transformer
 */
export function remarkCharts(figures: Figures) {
  return (tree: Root): void => {
    for (const node of nodesIn(tree).filter(isChart)) {
      const shown = figuresOf(node).flatMap((id) => figures.get(id) ?? []);
      if (shown.length === 0) continue;
      const parts = [chartSources(shown), details(chartTable(shown, attribute(node, 'title')))];
      // Findings about what the data file holds name the chart’s line.
      for (const part of parts.flatMap(nodesIn)) {
        if (node.position) part.position = node.position;
      }
      node.children = parts as MdxJsxFlowElement['children'];
    }
  };
}

/** Markdown has no node for it: a paragraph that becomes another element on the way to HTML. */
function details(table: RootContent[]): RootContent {
  const summary: Paragraph = {
    type: 'paragraph',
    data: { hName: 'summary' },
    children: [{ type: 'text', value: 'Data table' }],
  };
  return { type: 'blockquote', data: { hName: 'details' }, children: [summary, ...table] as Paragraph[] };
}
