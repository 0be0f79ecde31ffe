/**
 * A citation as an author writes it, `[^source-id]`, with the id as its first group. It is the syntax
 * of GFM footnotes; since no definition stands in the file, remark-gfm leaves it as text.
 */
export const citationForm = /\[\^([^\]\s]+)\]/g;

/**
 * Lists the sources that a text cites.
 *
 * @param text words of a page or of a note
 * @returns their keys, in order, as often as they are cited
 */
export function citedIn(text: string): string[] {
  return [...text.matchAll(citationForm)].flatMap(([, source]) => source ?? []);
}

/**
 * Gives a text as it reads without its citations.
 *
 * @param text words of a page or of a note
 * @returns the words alone
 */
export function withoutCitations(text: string): string {
  return text.replaceAll(citationForm, '').trim();
}

/** One source of a page and the sections that cite it, in the order of the text. */
export interface PageCitation {
  /** Key of the source in `content/sources.yaml`. */
  source: string;
  /** Its number on the page; several citations of one source share it. */
  number: number;
  /** Each section that cites it (empty for the lead), with the id of its first mark there. */
  places: { anchor: string; section: string }[];
}
