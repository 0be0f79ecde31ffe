import type { Link, LinkReference, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { lineOf } from './content.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';

/** Read out in a list of links, as screen readers do, these say nothing. */
const vague =
  /^(here|this|it|link|this link|this page|this section|page|see|see here|click|click here|more|read more|learn more|details|source|website)$/i;

/** What Markdown leaves of a link with a space in its address or before it, or with a name nobody defined. */
const leftover = /\]\(\S*|\]\[[^\]^]*\]|\] \(\S*\.mdx?\b/g;

/**
 * Every link says where it leads by its own words, and nothing that was meant as a link is left standing as brackets.
 *
 * @param content the parsed content
 * @returns what is wrong
 */
export function linkText({ pages }: Content): Finding[] {
  return pages.flatMap(({ file, tree }) => {
    const findings: Finding[] = [];
    const add = (node: Link | LinkReference | Text, message: string, hint: string): void => {
      findings.push({ file, line: lineOf(node), message, hint });
    };
    visit(tree, ['link', 'linkReference', 'text'], (node) => {
      if (node.type === 'text') {
        for (const [found] of node.value.matchAll(leftover)) {
          add(
            node,
            `“${found}” was meant as a link and is none`,
            'write [words](file.md#section), without a space',
          );
        }
      } else if (node.type === 'link' || node.type === 'linkReference') {
        const text = toString(node).trim();
        if (text === '') add(node, 'the link has no words', 'say where it leads: [the signing](outcomes.md)');
        if (vague.test(text)) {
          add(node, `the link “${text}” does not say where it leads`, 'put words of the place in it');
        }
      }
    });
    return findings;
  });
}
