import type { Text } from 'mdast';

/** Something wrong in the content or in the built site, as an editor needs it told. */
export interface Finding {
  /** File it is in, relative to the folder the command runs in. */
  file: string;
  /** Line it is on, from 1. */
  line: number;
  /** What is wrong. */
  message: string;
  /** What would be right, with the near misses. */
  hint: string;
}

/** Where something stands. */
export type Place = Pick<Finding, 'file' | 'line'>;

/** What is wrong with something, wherever it stands. */
export type Fault = Pick<Finding, 'message' | 'hint'>;

/** What is wrong on a line of a file that is known. */
export type LineFault = Omit<Finding, 'file'>;

/**
 * Says where something is wrong.
 *
 * @param at the place
 * @param faults what is wrong there, if anything
 * @returns the faults with their place
 */
export function placed<At extends object>(at: At, faults: Fault | Fault[] | undefined): (At & Fault)[] {
  return [faults ?? []].flat().map((fault) => ({ ...at, ...fault }));
}

/**
 * Puts findings in the order an editor mends them in, each once.
 *
 * @param findings in any order
 * @returns sorted by file and line
 */
export function sortFindings(findings: Finding[]): Finding[] {
  const seen = new Map(findings.map((finding) => [formatFinding(finding), finding]));
  return [...seen.values()].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') || a.line - b.line || a.message.localeCompare(b.message, 'en'),
  );
}

/**
 * Writes a finding on one line, which editors and terminals can jump from.
 *
 * @param finding the finding
 * @returns `content/pages/trade.md:12: what is wrong - what would be right`
 */
export function formatFinding({ file, line, message, hint }: Finding): string {
  // What is quoted may go over the end of a line.
  return `${file}:${line}: ${message} - ${hint}`.replaceAll(/\s*\n\s*/g, ' ');
}

/**
 * Gives the line a node of a parsed file begins on.
 *
 * @param node any node
 * @returns the line, from 1
 */
export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}

/**
 * Gives the line a place in a text of a page is on.
 *
 * @param text the text
 * @param offset characters before the place
 * @returns the line, from 1
 */
export function lineAt(text: Text, offset: number): number {
  return lineOf(text) + text.value.slice(0, offset).split('\n').length - 1;
}

/**
 * Names a passage by how it begins.
 *
 * @param words the passage
 * @returns its first line, cut after 40 characters
 */
export function beginning(words: string): string {
  const line = words.trim().split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
