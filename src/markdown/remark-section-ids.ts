import type { Root } from 'mdast';
import { nodesOf } from '../mdast.ts';
// For its types: what a node may carry on the way to HTML.
import type {} from 'mdast-util-to-hast';
import { sectionMark } from './section-id.ts';

/**
 * Turns the mark `[#id]` at the end of a heading into the heading's id. A heading without one is left
 * alone: `checks/` reports it, since plugins do not run for pages that Astro takes from its cache.
 *
 * @returns the transformer
 */
export function remarkSectionIds() {
  return (tree: Root): void => {
    for (const heading of nodesOf(tree, 'heading')) {
      const mark = sectionMark(heading);
      if (!mark) continue;
      mark.text.value = mark.value;
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id: mark.id } };
    }
  };
}
