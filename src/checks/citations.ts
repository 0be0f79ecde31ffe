import type { Text } from 'mdast';
import { citationForm } from '../markdown/citation.ts';
import { nodesIn } from '../markdown/nodes-in.ts';
import { isChart } from '../markdown/remark-charts.ts';
import { lineAt, lineOf } from './finding.ts';
import type { ContentPage } from './read-page.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { sourceFaults } from './sources.ts';
import { entriesOf, idsOf } from './yaml.ts';

/**
 * Every citation names a source that exists and stands where a reader can follow it, and every source is cited,
 * be it by the glossary.
 */
export const citations: Rule = ({ pages, sources, terms, people }) => {
  const cited = new Set([terms, people].flatMap(entriesOf).flatMap((entry) => entry.sources));
  const faultOf = sourceFaults(sources);
  const findings = pages.flatMap((page) => pageFindings(page, faultOf, cited));
  // A page that cannot be read may cite what no other does.
  if (pages.some(({ unreadable }) => unreadable)) return findings;
  const unused = idsOf(sources).flatMap((id, index) =>
    id === '' || cited.has(id)
      ? []
      : { ...sources.at([index, 'id']), message: `no page cites “${id}”`, hint: 'cite it or take it out' },
  );
  return [...findings, ...unused];
};

function pageFindings(
  { file, tree }: ContentPage,
  faultOf: ReturnType<typeof sourceFaults>,
  cited: Set<unknown>,
): Finding[] {
  const findings: Finding[] = [];
  const nodes = nodesIn(tree);
  const inCharts = new Set(nodes.filter(isChart).flatMap(nodesIn));
  const inHeadings = new Set(nodes.filter(({ type }) => type === 'heading').flatMap(nodesIn));
  const inLinks = new Set(nodes.filter(({ type }) => type === 'link').flatMap(nodesIn));
  for (const node of nodes) {
    if (node.type === 'footnoteDefinition') {
      const hint = 'take it out: the build writes it from sources.yaml';
      const message = `[^${node.identifier}] is defined in the page`;
      findings.push({ file, line: lineOf(node), message, hint });
    }
    if (node.type === 'footnoteReference') cited.add(node.identifier);
    if (node.type !== 'text') continue;
    for (const [mark] of node.value.matchAll(/\[\^[^\]]*\]/g)) {
      if (mark.search(citationForm) !== -1) continue;
      const hint = 'write the key of a source, without spaces: [^key]';
      findings.push({ file, line: lineOf(node), message: `“${mark}” is not a citation`, hint });
    }
    for (const { id, line } of citationsIn(node)) {
      cited.add(id);
      // What a chart cites stands in its data file, where `figures` looks at it.
      if (inCharts.has(node)) continue;
      const around = inHeadings.has(node) ? 'heading' : inLinks.has(node) ? 'link' : undefined;
      const fault = faultOf(id);
      if (fault) {
        findings.push({ file, line, ...fault });
      } else if (around !== undefined) {
        const message = `[^${id}] stands inside a ${around}`;
        findings.push({ file, line, message, hint: 'put it after the sentence it supports' });
      }
    }
  }
  return findings;
}

/**
 * Lists the citations in a text.
 *
 * @param text a text of a page
 * @returns the key that each names, which need not be known, and its line
 */
export function citationsIn(text: Text): { id: string; line: number }[] {
  return [...text.value.matchAll(citationForm)].map((match) => ({
    id: match[1] ?? '',
    line: lineAt(text, match.index),
  }));
}
