import type { Heading, Text } from 'mdast';

const mark = /\s*\[#([^\]]*)\]$/;

/** The author's mark at the end of a heading, `[#id]`, and the text it stands in. */
export interface SectionMark {
  id: string;
  /** The heading's last text, which ends in the mark. */
  text: Text;
  /** That text without the mark. */
  value: string;
}

/**
 * Reads the section id an author has put at the end of a heading: `## What 3.0 adds [#what-3-adds]`.
 * The usual `{#id}` is a syntax error in MDX; this spelling is plain text in both.
 *
 * @param heading a heading of any level
 * @returns the id as written, well formed or not; undefined where the heading ends in none
 */
export function sectionMark(heading: Heading): SectionMark | undefined {
  const text = heading.children.at(-1);
  if (text?.type !== 'text') return undefined;
  const match = mark.exec(text.value);
  return match ? { id: match[1] ?? '', text, value: text.value.slice(0, match.index) } : undefined;
}
