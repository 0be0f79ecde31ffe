import type { Nodes } from 'mdast';

/**
 * Lists a node of a page and all below it, in document order. Checks and plugins go through each page some twenty times:
 * a general visitor, which names each node it comes to and notes its ancestors, takes many times as long.
 *
 * @param node any node
 * @returns the node first, then those below it
 */
export function nodesIn(node: Nodes): Nodes[] {
  const found: Nodes[] = [];
  collect(node, found);
  return found;
}

function collect(node: Nodes, found: Nodes[]): void {
  found.push(node);
  if (!('children' in node)) return;
  for (const child of node.children) collect(child, found);
}
