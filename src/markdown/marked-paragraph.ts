import type { ElementContent, Parents, Text } from 'hast';

/**
 * Looks beside a node for a paragraph that begins with words of a set meaning, such as “Table: ”.
 *
 * @param parent what both stand in
 * @param index where the node stands in it
 * @param step -1 to look before the node, 1 to look after it
 * @param mark the words
 * @returns where the paragraph stands, and its content without the mark; undefined where there is none
 */
export function markedParagraph(
  { children }: Parents,
  index: number,
  step: -1 | 1,
  mark: string,
): { at: number; content: ElementContent[] } | undefined {
  let at = index + step;
  while (children[at]?.type === 'text') at += step;
  const paragraph = children[at];
  if (paragraph?.type !== 'element' || paragraph.tagName !== 'p') return undefined;
  const [text, ...others] = paragraph.children;
  if (text?.type !== 'text' || !text.value.startsWith(mark)) return undefined;
  const rest: Text = { type: 'text', value: text.value.slice(mark.length) };
  return { at, content: [rest, ...others] };
}
