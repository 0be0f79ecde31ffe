import type { Emphasis, Root } from 'mdast';
// For its types: what a node may carry on the way to HTML.
import type {} from 'mdast-util-to-hast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { unbroken } from './unbroken.ts';

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
