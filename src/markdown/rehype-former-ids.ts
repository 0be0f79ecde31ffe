import type { Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { pageAddress } from '../addresses.ts';
import { elementsIn, hasClass } from '../html.ts';
import type { MarkdownContext } from './context.ts';
import { pageFile } from './context.ts';

/**
 * Keeps a section's former ids as extra anchors at it, so that links to them still open it. Comes after the sections
 * have been made: the anchors stand beside the heading, not in it.
 *
 * @param context what is known of the site
 * @returns the transformer
 */
export function rehypeFormerIds(context: MarkdownContext) {
  return (tree: Root, file: VFile): void => {
    const address = pageAddress(pageFile(context, file));
    for (const element of elementsIn(tree)) {
      const heading = element.children[0];
      if (!hasClass(element, 'heading') || heading?.type !== 'element') continue;
      const former = context.renamed.get(`${address}#${String(heading.properties.id)}`) ?? [];
      element.children.push(...former.map((id) => h('span', { id })));
    }
  };
}
