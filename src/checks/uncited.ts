import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { citationForm } from '../markdown/citation.ts';
import { nodesIn } from '../mdast.ts';
import { isChart } from '../markdown/remark-charts.ts';
import { sectionMark } from '../markdown/section-id.ts';
import type { LineFault } from '../reading/finding.ts';
import { lineOf } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import type { ContentPage } from '../reading/page.ts';
import { valueAt } from '../reading/yaml.ts';
import type { PageRule } from './rule.ts';

/** How front matter calls what stands before the first section. */
const lead = 'lead';

/** A stretch of a page between two headings. */
interface Stretch {
  id: string;
  line: number;
  nodes: RootContent[];
}

/**
 * Every section of an article, and its lead, cites a source, unless front matter says under `uncited` why it needs
 * none. What cites, or is not there, is not marked: a mark that says nothing would hide the next one that does.
 */
export const uncited: PageRule = (page) => {
  const { frontMatter, unreadable } = page;
  if (unreadable || frontMatter?.value === undefined) return [];
  if (valueAt(frontMatter.value, ['kind']) !== undefined) return [];
  const listed = valueAt(frontMatter.value, ['uncited']);
  const marks = Array.isArray(listed) ? [] : Object.keys((listed ?? {}) as object);
  const stretches = stretchesOf(page);
  const bare = stretches.filter(({ nodes }) => hasWords(nodes) && !cites(nodes));
  const missing = bare.flatMap(({ id, line }): LineFault[] => {
    if (marks.includes(id)) return [];
    const message = id === lead ? 'the lead cites no source' : `the section “${id}” cites no source`;
    return [{ line, message, hint: `cite one, or say why it needs none: uncited: { ${id}: reason }` }];
  });
  const wrong = marks.flatMap((id): LineFault[] => {
    if (bare.some((stretch) => stretch.id === id)) return [];
    const { line } = frontMatter.at(['uncited', id]);
    if (!stretches.some((stretch) => stretch.id === id)) {
      const hint = nearMisses(
        id,
        bare.map((stretch) => stretch.id),
      );
      return [{ line, message: `“${id}” under uncited is no section of the page`, hint }];
    }
    return [{ line, message: `“${id}” is marked as citing nothing, and cites`, hint: 'take the mark out' }];
  });
  return [...missing, ...wrong];
};

function stretchesOf({ tree }: ContentPage): Stretch[] {
  const stretches: Stretch[] = [];
  for (const node of tree.children) {
    if (node.type === 'yaml' || node.type === 'mdxjsEsm') continue;
    const id = node.type === 'heading' ? sectionMark(node)?.id : undefined;
    if (id !== undefined) stretches.push({ id, line: lineOf(node), nodes: [] });
    else if (stretches.length === 0) stretches.push({ id: lead, line: lineOf(node), nodes: [node] });
    else stretches.at(-1)?.nodes.push(node);
  }
  return stretches;
}

/** A section that only holds others has none of its own to support; nor has a chart, which names its source itself. */
function hasWords(nodes: RootContent[]): boolean {
  return nodes.some((node) => node.type !== 'heading' && toString(node).trim() !== '');
}

function cites(nodes: RootContent[]): boolean {
  // A chart cites in its data; one that could not be filled is a finding of its own.
  return nodes
    .flatMap(nodesIn)
    .some((node) => isChart(node) || (node.type === 'text' && node.value.search(citationForm) !== -1));
}
