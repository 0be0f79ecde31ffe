import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { citationForm } from '../markdown/citation.ts';
import { sectionMark } from '../markdown/section-id.ts';
import type { Content, ContentPage } from './content.ts';
import { lineOf } from './finding.ts';
import type { Finding } from './finding.ts';
import { nearMisses } from './near-misses.ts';

/** How front matter calls what stands before the first section. */
const lead = 'lead';

/** A stretch of a page between two headings. */
interface Stretch {
  id: string;
  line: number;
  nodes: RootContent[];
}

/**
 * Every section of an article, and its lead, cites a source, unless front matter says under `uncited` why it needs
 * none. What cites, or is not there, is not marked: a mark that says nothing would hide the next one that does.
 *
 * @param content the parsed content
 * @returns what is wrong
 */
export function uncited({ pages }: Content): Finding[] {
  return pages.flatMap((page) => (isArticle(page) ? pageFindings(page) : []));
}

function isArticle({ frontMatter, unreadable }: ContentPage): boolean {
  if (unreadable || !frontMatter) return false;
  return frontMatter.value !== undefined && valueOf(frontMatter.value, 'kind') === undefined;
}

function pageFindings(page: ContentPage): Finding[] {
  const { file, frontMatter } = page;
  const marks = Object.keys((valueOf(frontMatter?.value, 'uncited') ?? {}) as object);
  const stretches = stretchesOf(page);
  const bare = stretches.filter(({ nodes }) => hasWords(nodes) && !cites(nodes));
  const missing = bare.flatMap(({ id, line }): Finding[] => {
    if (marks.includes(id)) return [];
    const message = id === lead ? 'the lead cites no source' : `the section “${id}” cites no source`;
    return [{ file, line, message, hint: `cite one, or say why it needs none: uncited: { ${id}: reason }` }];
  });
  const wrong = marks.flatMap((id): Finding[] => {
    if (bare.some((stretch) => stretch.id === id)) return [];
    const at = { file, line: frontMatter?.lineAt(['uncited', id]) ?? 1 };
    if (!stretches.some((stretch) => stretch.id === id)) {
      const hint = nearMisses(
        id,
        bare.map((stretch) => stretch.id),
      );
      return [{ ...at, message: `“${id}” under uncited is no section of the page`, hint }];
    }
    return [{ ...at, message: `“${id}” is marked as citing nothing, and cites`, hint: 'take the mark out' }];
  });
  return [...missing, ...wrong];
}

function stretchesOf({ tree }: ContentPage): Stretch[] {
  const stretches: Stretch[] = [];
  for (const node of tree.children) {
    if (node.type === 'yaml' || node.type === 'mdxjsEsm') continue;
    const id = node.type === 'heading' ? sectionMark(node)?.id : undefined;
    if (id !== undefined) stretches.push({ id, line: lineOf(node), nodes: [] });
    else if (stretches.length === 0) stretches.push({ id: lead, line: lineOf(node), nodes: [node] });
    else stretches.at(-1)?.nodes.push(node);
  }
  return stretches;
}

/** A section that only holds others has none of its own to support; nor has a chart, which names its source itself. */
function hasWords(nodes: RootContent[]): boolean {
  return nodes.some((node) => node.type !== 'heading' && toString(node).trim() !== '');
}

function cites(nodes: RootContent[]): boolean {
  let found = false;
  visit({ type: 'root', children: nodes }, 'text', ({ value }) => {
    found ||= value.search(citationForm) !== -1;
  });
  return found;
}

function valueOf(value: unknown, field: string): unknown {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[field] : undefined;
}
