import { distance } from 'fastest-levenshtein';
import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesIn } from '../mdast.ts';
import { differenceMark, unknownMark } from '../markdown/rehype-differences.ts';
import { captionMark } from '../markdown/rehype-tables.ts';
import { timelineMark } from '../markdown/rehype-timelines.ts';
import type { LineFault } from '../reading/finding.ts';
import { lineOf } from '../reading/finding.ts';
import type { PageRule } from './rule.ts';

/** Slips of the hand that may lie between what was written and what was meant. */
const slips = 3;

/**
 * What stands beside a table and begins nearly as one of the few openings with a set meaning begins as that: written
 * otherwise, it would be a paragraph like any other, with its opening words for readers to see.
 */
export const openingWords: PageRule = ({ tree }) => {
  const faults: LineFault[] = [];
  for (const parent of nodesIn(tree)) {
    if (!('children' in parent)) continue;
    for (const [index, node] of parent.children.entries()) {
      if (node.type !== 'paragraph') continue;
      const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
      if (after?.type === 'table') faults.push(...openingFaults(node, openings));
      else if (before?.type === 'table') faults.push(...openingFaults(node, [unknownMark]));
    }
  }
  return faults;
};

/** A caption in lower case or without its space is found with captions that have no table. */
const openings = [captionMark, timelineMark, differenceMark];

function openingFaults(paragraph: Paragraph, marks: readonly string[]): LineFault[] {
  const text = toString(paragraph);
  const [first] = paragraph.children;
  const set = marks.find((mark) => text.startsWith(mark));
  if (set !== undefined && !(first?.type === 'text' && first.value.startsWith(set))) {
    const message = `“${set.trim()}” has no meaning in bold or in a link`;
    return [{ line: lineOf(paragraph), message, hint: 'write it plain, without signs before it' }];
  }
  const written = /^[^:：–—-]{4,20}(?:[:：]| [–—-])/.exec(text)?.[0];
  if (written === undefined || marks.some((mark) => text.startsWith(mark))) return [];
  if (marks.some((mark) => text.trim() === mark.trim())) {
    const hint = `say of what, after “${written} ”`;
    return [{ line: lineOf(paragraph), message: `“${written}” is followed by no words`, hint }];
  }
  const meant = marks.find(
    (mark) =>
      distance(wordsOf(written), wordsOf(mark)) <= slips || (mark === unknownMark && /known/i.test(written)),
  );
  if (meant === undefined || /^table ?:/i.test(text)) return [];
  return [
    {
      line: lineOf(paragraph),
      message: `“${written}” was meant as “${meant.trim()}”`,
      hint: `begin the paragraph with “${meant}”`,
    },
  ];
}

function wordsOf(opening: string): string {
  return opening
    .replace(/[^\p{L} ]/gu, '')
    .trim()
    .toLowerCase();
}
