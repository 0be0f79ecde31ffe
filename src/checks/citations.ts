import type { FootnoteDefinition, Root, Text } from 'mdast';
import { citationForm } from '../markdown/citation.ts';
import { nodesIn, nodesOf } from '../mdast.ts';
import { isChart } from '../markdown/remark-charts.ts';
import type { Fault, LineFault } from '../reading/finding.ts';
import { lineAt, lineOf, placed } from '../reading/finding.ts';
import { entriesOf, idsOf } from '../reading/yaml.ts';
import { figureSources } from './figures.ts';
import type { Rule } from './rule.ts';
import { onPages } from './rule.ts';
import { sourceFaults } from './sources.ts';

/**
 * Every citation names a source that exists and stands where a reader can follow it, and every source is cited,
 * be it by the glossary or a series.
 */
export const citations: Rule = ({ pages, sources, terms, people, figures }) => {
  const cited = new Set([terms, people].flatMap(entriesOf).flatMap((entry) => entry.sources));
  for (const { yaml } of figures) for (const source of figureSources(yaml)) cited.add(source);
  const faultOf = sourceFaults(sources);
  const findings = onPages(pages, ({ tree }) => treeFaults(tree, faultOf, cited));
  // A page that cannot be read may cite what no other does.
  if (pages.some(({ unreadable }) => unreadable)) return findings;
  const unused = idsOf(sources).flatMap((id, index) =>
    id === '' || cited.has(id)
      ? []
      : { ...sources.at([index, 'id']), message: `no page cites “${id}”`, hint: 'cite it or take it out' },
  );
  return [...findings, ...unused];
};

function treeFaults(tree: Root, faultOf: ReturnType<typeof sourceFaults>, cited: Set<unknown>): LineFault[] {
  const faults: LineFault[] = [];
  const nodes = nodesIn(tree);
  const inCharts = new Set(nodes.filter(isChart).flatMap(nodesIn));
  const inHeadings = new Set(nodesOf(tree, 'heading').flatMap(nodesIn));
  const inLinks = new Set(nodesOf(tree, 'link').flatMap(nodesIn));
  for (const node of nodes) {
    if (node.type === 'footnoteDefinition') faults.push(definitionFault(node));
    if (node.type === 'footnoteReference') cited.add(node.identifier);
    if (node.type !== 'text') continue;
    faults.push(...malformed(node), ...repeated(node));
    const around = inHeadings.has(node) ? 'heading' : inLinks.has(node) ? 'link' : undefined;
    for (const { id, line } of citationsIn(node)) {
      cited.add(id);
      // What a chart cites stands in its data file, where `figures` looks at it.
      if (inCharts.has(node)) continue;
      faults.push(...placed({ line }, faultOf(id) ?? placeFault(id, around)));
    }
  }
  return faults;
}

function definitionFault(definition: FootnoteDefinition): LineFault {
  const message = `[^${definition.identifier}] is defined in the page`;
  return { line: lineOf(definition), message, hint: 'take it out: the build writes it from sources.yaml' };
}

/** Marks of citations that hold no key. */
function malformed(text: Text): LineFault[] {
  const marks = [...text.value.matchAll(/\[\^[^\]]*\]/g)].map(([mark]) => mark);
  const hint = 'write the key of a source, without spaces: [^key]';
  return marks
    .filter((mark) => mark.search(citationForm) === -1)
    .map((mark) => ({ line: lineOf(text), message: `“${mark}” is not a citation`, hint }));
}

/** One right after the other, they are the same number twice. */
function repeated(text: Text): LineFault[] {
  return [...text.value.matchAll(/(\[\^[^\]\s]+\])\s*\1/g)].map(({ 0: found, 1: mark, index }) => ({
    line: lineAt(text, index),
    message: `“${found}” cites the same source twice`,
    hint: `write ${mark} once`,
  }));
}

function placeFault(id: string, around: 'heading' | 'link' | undefined): Fault | undefined {
  if (around === undefined) return undefined;
  return { message: `[^${id}] stands inside a ${around}`, hint: 'put it after the sentence it supports' };
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
