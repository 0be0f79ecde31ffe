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

/**
 * Lists the nodes of some types.
 *
 * @param node any node
 * @param types their types
 * @returns those of the node itself and all below it, in document order
 */
export function nodesOf<Type extends Nodes['type']>(
  node: Nodes,
  ...types: Type[]
): Extract<Nodes, { type: Type }>[] {
  return nodesIn(node).filter((one): one is Extract<Nodes, { type: Type }> =>
    types.some((type) => type === one.type),
  );
}

function collect(node: Nodes, found: Nodes[]): void {
  found.push(node);
  if (!('children' in node)) return;
  for (const child of node.children) collect(child, found);
}
