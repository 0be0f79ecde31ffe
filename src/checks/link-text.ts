import { toString } from 'mdast-util-to-string';
import { nodesIn } from '../markdown/nodes-in.ts';
import { lineOf } from './finding.ts';
import type { Fault, LineFault } from './finding.ts';
import type { PageRule } from './rule.ts';

/** Read out in a list of links, as screen readers do, these say nothing. */
const vague =
  /^(here|this|it|link|this link|this page|this section|page|see|see here|click|click here|more|read more|learn more|details|source|website)$/i;

/** Every link says where it leads by its own words, which an address is not. */
export const linkText: PageRule = ({ tree }) => {
  const faults: LineFault[] = [];
  for (const node of nodesIn(tree)) {
    if (node.type !== 'link' && node.type !== 'linkReference') continue;
    const fault = textFault(toString(node).trim());
    if (fault) faults.push({ line: lineOf(node), ...fault });
  }
  return faults;
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
