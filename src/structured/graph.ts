import type { Graph, Thing } from 'schema-dts';

/**
 * Writes what a page says of itself to programs, as JSON-LD in the terms of schema.org.
 *
 * @param things what it describes
 * @returns JSON that can stand in a script element: a title may hold a “<”, which must not end the script
 */
export function jsonLd(things: Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
