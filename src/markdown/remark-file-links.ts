import { relative, sep } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { fileLink, pageAddress, withBase } from '../addresses.ts';

/**
 * Turns relative links between content files, `../trade/index.md#two-way-trade`, into addresses under
 * the site's base path. Authors link files, so that links also work in an editor and on a code host.
 *
 * @param options.pages absolute path of the pages folder
 * @param options.base path the site is served under
 * @returns the transformer
 */
export function remarkFileLinks({ pages, base }: { pages: string; base: string }) {
  return (tree: Root, file: VFile): void => {
    const from = relative(pages, file.path).split(sep).join('/');
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const target = node.url.startsWith('#') ? undefined : fileLink(from, node.url);
      if (!target) return;
      const address = withBase(base, pageAddress(target.file));
      node.url = target.section === '' ? address : `${address}#${target.section}`;
    });
  };
}
