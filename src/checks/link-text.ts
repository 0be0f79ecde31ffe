import type { Link, LinkReference } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { lineOf } from './finding.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';

/** Read out in a list of links, as screen readers do, these say nothing. */
const vague =
  /^(here|this|it|link|this link|this page|this section|page|see|see here|click|click here|more|read more|learn more|details|source|website)$/i;

/**
 * Every link says where it leads by its own words, which an address is not.
 *
 * @param content the parsed content
 * @returns what is wrong
 */
export function linkText({ pages }: Content): Finding[] {
  return pages.flatMap(({ file, tree }) => {
    const findings: Finding[] = [];
    const add = (node: Link | LinkReference, message: string, hint: string): void => {
      findings.push({ file, line: lineOf(node), message, hint });
    };
    visit(tree, ['link', 'linkReference'], (node) => {
      if (node.type !== 'link' && node.type !== 'linkReference') return;
      const text = toString(node).trim();
      if (text === '') add(node, 'the link has no words', 'say where it leads: [the signing](outcomes.md)');
      if (vague.test(text)) {
        add(node, `the link “${text}” does not say where it leads`, 'put words of the place in it');
      }
      if (/^(https:|www\.)/.test(text)) {
        const address = text.replace(/^www/, 'https://www');
        add(node, `“${text}” is an address, and no words`, `say where it leads: [words](${address})`);
      }
    });
    return findings;
  });
}
