import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../mdast.ts';
import type { Fault } from '../reading/finding.ts';
import { lineOf, placed } from '../reading/finding.ts';
import type { PageRule } from './rule.ts';

/** Read out in a list of links, as screen readers do, these say nothing. */
const vague =
  /^(here|this|it|link|this link|this page|this section|page|see|see here|click|click here|more|read more|learn more|details|source|website)$/i;

/** Every link says where it leads by its own words, which an address is not. */
export const linkText: PageRule = ({ tree }) => {
  return nodesOf(tree, 'link', 'linkReference').flatMap((node) =>
    placed({ line: lineOf(node) }, textFault(toString(node).trim())),
  );
};

function textFault(text: string): Fault | undefined {
  if (text === '') {
    return { message: 'the link has no words', hint: 'say where it leads: [the signing](outcomes.md)' };
  }
  if (vague.test(text)) {
    const message = `the link “${text}” does not say where it leads`;
    return { message, hint: 'put words of the place in it' };
  }
  if (/^(https:|www\.)/.test(text)) {
    const address = text.replace(/^www/, 'https://www');
    return {
      message: `“${text}” is an address, and no words`,
      hint: `say where it leads: [words](${address})`,
    };
  }
  return undefined;
}
