import type { Emphasis, Root } from 'mdast';
// For its types: what a node may carry on the way to HTML.
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import type { RegExpMatchObject } from 'mdast-util-find-and-replace';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { PageCitation } from './citation.ts';
import { citationForm } from './citation.ts';

/** How sources are named to readers, by their keys: a few words, `Xinhua, 28 October 2025`. */
export type SourceLabels = Readonly<Record<string, string>>;

/**
 * Turns citations, `[^source-id]`, into numbered links to the page's list of sources. The link's label names the
 * source; style sheets show the same label as a note, in the margin where there is one, else on hover and focus.
 * The list itself is the layout's; it reads `citations` from the page's front matter.
 *
 * @param labels names of all sources; a citation of an unknown one is left as text for `checks/`
 * @returns the transformer
 */
export function remarkCitations(labels: SourceLabels) {
  return (tree: Root, file: VFile): void => {
    const citations = new Map<string, PageCitation>();
    let noted = new Set<string>();

    for (const { nodes, section, depth } of sections(tree)) {
      if (depth === 2) noted = new Set();
      findAndReplace({ type: 'root', children: nodes } as Root, [
        citationForm,
        (_match: string, source: string, { stack }: RegExpMatchObject): Emphasis | false => {
          const label = labels[source];
          if (label === undefined) return false;
          const citation = citations.get(source) ?? { source, number: citations.size + 1, places: [] };
          citations.set(source, citation);
          // Beside a table nothing is named: its rows are too close.
          const inTable = stack.some(({ type }) => type === 'table');
          const again = !inTable && noted.has(source);
          if (!inTable) noted.add(source);
          if (citation.places.at(-1)?.section === section) return referenceMark(citation, label, { again });
          const anchor = `ref-${citation.number}-${citation.places.length + 1}`;
          citation.places.push({ anchor, section });
          return referenceMark(citation, label, { again, anchor });
        },
      ]);
    }

    file.data.astro ??= {};
    file.data.astro.frontmatter ??= {};
    file.data.astro.frontmatter.citations = [...citations.values()];
  };
}

/** Cuts the page at its marked headings, so that each citation knows the section it stands in. */
function sections(tree: Root): { section: string; depth: number; nodes: Root['children'] }[] {
  const parts = [{ section: '', depth: 1, nodes: [] as Root['children'] }];
  for (const node of tree.children) {
    const id = node.type === 'heading' ? node.data?.hProperties?.id : undefined;
    if (node.type === 'heading' && node.depth <= 3 && id !== undefined) {
      parts.push({ section: String(id), depth: node.depth, nodes: [] });
    }
    parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

/**
 * The number that links to the list. The first of a source in a section has an id to come back to. Under one h2 the
 * margin names a source once: a name at every mark would push notes down the page, away from their claims.
 */
function referenceMark(
  { source, number }: PageCitation,
  label: string,
  { again, anchor }: { again: boolean; anchor?: string },
): Emphasis {
  return {
    // Markdown has no node for it; hName makes it a link on the way to HTML.
    type: 'emphasis',
    children: [{ type: 'text', value: `${number}` }],
    data: {
      hName: 'a',
      hProperties: {
        className: ['cite', ...(again ? ['again'] : [])],
        ...(anchor !== undefined && { id: anchor }),
        // By its key, since that address lasts: the number changes when a source comes to stand before it.
        href: `#source-${source}`,
        ariaLabel: `${number}: ${label}`,
      },
    },
  };
}
