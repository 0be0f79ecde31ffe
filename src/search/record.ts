/** Sorts of place that search can answer with; a filter of the search page. */
export const kinds = {
  section: 'Record',
  term: 'Glossary',
  person: 'People',
  source: 'Sources',
  figure: 'Figures',
} as const;

export type Kind = keyof typeof kinds;

/** A place that search can answer with: a section, the lead of a page, or a chart. */
export interface SearchRecord {
  /** Address from the root of the site, without the base path: `/trade/#gap`. */
  url: string;
  kind: Kind;
  /** Title of the page. */
  page: string;
  /** Heading of the section, or what a chart shows; empty for the lead of a page. */
  section: string;
  /** Its words, as a reader sees them, without those of the sections inside it. */
  text: string;
  /** Subjects its page is filed under. */
  topics: readonly string[];
  /** Other words it is found by, which it does not show. */
  aliases: readonly string[];
  /** Questions that an editor has said it answers. */
  questions: readonly string[];
}

/**
 * Gives the years that a text speaks of, by which the search page filters.
 *
 * @param text any text
 * @returns the years, each once, in order
 */
export function yearsIn(text: string): string[] {
  return [...new Set(text.match(/\b(?:19|20)\d{2}\b/g))].sort();
}

/** Stands between the entries of a field that holds several; Pagefind keeps one text a field. */
export const separator = '\n';

/** Begins a row of a table or an item of a list in a text, so that what stands in one can be told from the next. */
export const rowMark = '•';
