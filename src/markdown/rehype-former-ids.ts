import { relative, sep } from 'node:path';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { pageAddress } from '../addresses.ts';

/**
 * Keeps a section's former ids as extra anchors at it, so that links to them still open it. Comes after the sections
 * have been made: the anchors stand beside the heading, not in it.
 *
 * @param options.pages absolute path of the pages folder
 * @param options.renamed former ids, by the address of the section they are of now
 * @returns the transformer
 */
export function rehypeFormerIds({
  pages,
  renamed,
}: {
  pages: string;
  renamed: ReadonlyMap<string, string[]>;
}) {
  return (tree: Root, file: VFile): void => {
    const address = pageAddress(relative(pages, file.path).split(sep).join('/'));
    visit(tree, 'element', (element) => {
      const heading = element.children[0];
      if (element.properties.className?.toString() !== 'heading' || heading?.type !== 'element') return;
      const former = renamed.get(`${address}#${String(heading.properties.id)}`) ?? [];
      element.children.push(...former.map((id) => h('span', { id })));
    });
  };
}
