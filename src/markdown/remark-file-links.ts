import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { fileLink, pageAddress, withBase } from '../addresses.ts';
import type { MarkdownContext } from './context.ts';
import { pageFile } from './context.ts';
import { nodesOf } from '../mdast.ts';

/**
 * Turns relative links between content files, `../trade/index.md#two-way-trade`, into addresses under
 * the site's base path. Authors link files, so that links also work in an editor and on a code host.
 *
 * @param context what is known of the site
 * @returns the transformer
 */
export function remarkFileLinks(context: MarkdownContext) {
  return (tree: Root, file: VFile): void => {
    const from = pageFile(context, file);
    for (const node of nodesOf(tree, 'link', 'definition')) {
      const target = node.url.startsWith('#') ? undefined : fileLink(from, node.url);
      if (!target) continue;
      const address = withBase(context.base, pageAddress(target.file));
      node.url = target.section === '' ? address : `${address}#${target.section}`;
    }
  };
}
