import { resolve } from 'node:path';
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';

/** Trees of pages that were parsed before, by absolute path. */
const trees = new Map<string, Root>();

/**
 * Hands the tree of a page, parsed for the checks, to the build that follows in this process: to parse Markdown is a
 * third of what it costs. The plugins change the tree, so no one else may keep it.
 *
 * @param file path of the page
 * @param tree its tree
 */
export function handOver(file: string, tree: Root): void {
  trees.set(resolve(file), tree);
}

/** Gives the tree that was handed over, once; parses where there is none, as in dev. */
export function remarkParsed(this: Processor): void {
  const { parser } = this;
  if (!parser) throw new Error('remarkParsed stands after the parser.');
  this.parser = (text: string, file: VFile) => {
    const tree = trees.get(file.path);
    trees.delete(file.path);
    return tree ?? parser(text, file);
  };
}
