import { fromHtml } from 'hast-util-from-html';
import type { Parents, Root } from 'mdast';
import type { LineFault } from '../reading/finding.ts';
import { lineAt } from '../reading/finding.ts';
import type { PageRule } from './rule.ts';

/** A word with a letter that English has not: of another script, or one that only Vietnamese puts its marks on. */
const foreignWord = /[\p{L}\p{M}]*(?:(?!\p{Script=Latin})\p{L}|[ăđơưĂĐƠƯẠ-ỹ])[\p{L}\p{M}]*/u;

/** Names in another language say which it is, so that they are read out, broken and set right. */
export const foreignWords: PageRule = ({ tree }) => {
  return wordsIn(tree, false);
};

function wordsIn(parent: Root | Parents, named: boolean): LineFault[] {
  // In Markdown the tags of an element are nodes of their own, with its text between them.
  let within = named;
  return parent.children.flatMap((node) => {
    if (node.type === 'html') within = node.value.startsWith('</') ? named : named || hasLang(node.value);
    if (node.type === 'text' && !within) {
      // The id of a section is no name; it has a rule of its own.
      const match = foreignWord.exec(node.value.replace(/\[#[^\]]*\]$/, ''));
      if (!match) return [];
      const hint = 'put it in an element: <span lang="vi">…</span>, <span lang="zh">…</span>';
      return [
        {
          line: lineAt(node, match.index),
          message: `“${match[0]}” does not say which language it is in`,
          hint,
        },
      ];
    }
    if (!('children' in node)) return [];
    const isNamed =
      'attributes' in node && node.attributes.some((given) => 'name' in given && given.name === 'lang');
    return wordsIn(node, within || isNamed);
  });
}

function hasLang(tag: string): boolean {
  return fromHtml(tag, { fragment: true }).children.some(
    (node) => node.type === 'element' && node.properties.lang !== undefined,
  );
}
