import type { Emphasis, Root } from 'mdast';
// For its types: what a node may carry on the way to HTML.
import type {} from 'mdast-util-to-hast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { months } from '../cite/date.ts';

const scale = '(?:million|billion|trillion)';
const unit = '(?:per cent|yuan|dollars|ringgit|tonnes|km|kilometres|hours|minutes)';

/** Whole words that lose their sense where a line ends between them. */
const unbroken = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    // 28 October 2025, 10–12 November
    String.raw`\d{1,2}(?:–\d{1,2})? (?:${months.join('|')})(?: \d{4})?`,
    // US$772.4 billion, 6.99 trillion yuan, 11.2 per cent
    String.raw`(?:US\$)?\d[\d.,]* (?:${scale} ${unit}|${scale}|${unit})`,
    // ACFTA 3.0
    String.raw`\p{Lu}{2,} \d\.\d`,
    // Article 5, Annex 1
    String.raw`(?:Article|Annex|Chapter|No\.) \d+`,
    // D. Nelson
    String.raw`(?:\p{Lu}\. )+\p{Lu}\p{Ll}+`,
  ].join('|')})(?![\p{L}\p{N}])`,
  'gu',
);

/**
 * Keeps a number with its unit, a day with its month and an initial with its name on one line. By an element and not by
 * non-breaking spaces: those would come along where readers copy, search or quote a passage, and in every other form
 * of the page.
 *
 * @returns the transformer
 */
export function remarkUnbroken() {
  return (tree: Root): void => {
    findAndReplace(tree, [
      unbroken,
      (words: string): Emphasis => ({
        // Markdown has no node for it; hName makes it a span on the way to HTML.
        type: 'emphasis',
        children: [{ type: 'text', value: words }],
        data: { hName: 'span', hProperties: { className: ['unbroken'] } },
      }),
    ]);
  };
}
