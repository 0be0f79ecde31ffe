import type { Root } from 'mdast';
// For its types: what a node may carry on the way to HTML.
import type {} from 'mdast-util-to-hast';
import { nodesIn } from './nodes-in.ts';
import { sectionMark } from './section-id.ts';

/**
 * Turns the mark `[#id]` at the end of a heading into the heading's id. A heading without one is left
 * alone: `checks/` reports it, since plugins do not run for pages that Astro takes from its cache.
 *
 * @returns the transformer
 */
export function remarkSectionIds() {
  return (tree: Root): void => {
    for (const node of nodesIn(tree)) {
      const mark = node.type === 'heading' ? sectionMark(node) : undefined;
      if (!mark) continue;
      mark.text.value = mark.value;
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: mark.id } };
    }
  };
}
