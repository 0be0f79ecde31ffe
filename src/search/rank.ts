import type { Query } from './query.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/** A place that Pagefind has found, with what it holds. */
export interface Candidate {
  /** Address from the root of the site. */
  url: string;
  page: string;
  section: string;
  kind: string;
  text: string;
  /** Pagefind's own score. */
  score: number;
}

/** A candidate with our score, and the words of the query it does not hold. */
export interface Ranked extends Candidate {
  rank: number;
  missing: string[];
}

/** What each sign that a place is the answer counts for. Set by the pinned queries, all in this one place. */
const weights = {
  /** A word of the query in the heading, the page's title, the text. */
  heading: 3,
  page: 1.2,
  text: 1,
  /** The same, once more, the oftener the word stands in the text, up to this much. */
  often: 0.6,
  /** All words of the query side by side in heading or text. */
  sideBySideHeading: 4,
  sideBySide: 1.5,
  /** The heading holds little else than the query. */
  headingIsQuery: 3,
  /** The place, or the page, that the glossary names for a name in the query. */
  namedPlace: 4,
  namedPage: 1.5,
  /** A place that is about something, before one that explains a word or lists a source. */
  record: 1,
  source: -2,
  /** Pagefind's order, best first. */
  pagefind: 2,
};

/**
 * Puts candidates in the order in which they answer a query. Pagefind finds them; what it cannot know is which words
 * belong together, which place the glossary gives for a name, and that a heading says what its section is about.
 *
 * @param candidates places that Pagefind found
 * @param query the query, understood
 * @returns the candidates, best first
 */
export function rank(candidates: readonly Candidate[], query: Query): Ranked[] {
  const best = Math.max(...candidates.map(({ score }) => score), Number.MIN_VALUE);
  return candidates
    .map((candidate) => score(candidate, query, candidate.score / best))
    .filter(({ text, section, page }) =>
      query.phrases.every((phrase) => holds(`${page} ${section} ${text}`, phrase)),
    )
    .sort((a, b) => b.rank - a.rank);
}

function score(candidate: Candidate, query: Query, share: number): Ranked {
  const heading = stems(candidate.section === '' ? candidate.page : candidate.section);
  const page = new Set(stems(candidate.page));
  const text = stems(candidate.text);
  const counts = new Map<string, number>();
  for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);

  const words = [...new Set(query.words.map(stem))];
  const missing: string[] = [];
  let rank = weights.pagefind * share;
  for (const word of words) {
    const count = countOf(word, counts);
    if (heading.includes(word)) rank += weights.heading;
    if (page.has(word)) rank += weights.page;
    if (count > 0) rank += weights.text + (weights.often * Math.min(count - 1, 4)) / 4;
    if (count === 0 && !heading.includes(word) && !page.has(word)) missing.push(word);
  }
  // Places that hold every word come before those that do not, whatever else they have.
  rank -= 4 * missing.length;

  const run = query.words.map(stem).join(' ');
  if (words.length > 1) {
    if (heading.join(' ').includes(run)) rank += weights.sideBySideHeading;
    if (text.join(' ').includes(run)) rank += weights.sideBySide;
  }
  const said = heading.filter((word) => words.includes(word)).length;
  rank += (weights.headingIsQuery * said) / Math.max(heading.length, words.length, 1);
  for (const { name } of query.names) {
    if (name.url === candidate.url) rank += weights.namedPlace;
    else if (name.url.split('#')[0] === candidate.url.split('#')[0]) rank += weights.namedPage;
  }
  if (candidate.kind === 'section') rank += weights.record;
  if (candidate.kind === 'source') rank += weights.source;
  return { ...candidate, rank, missing };
}

/** A word that is still being typed counts for those it begins. */
function countOf(word: string, counts: ReadonlyMap<string, number>): number {
  const exact = counts.get(word);
  if (exact !== undefined || word.length < 4) return exact ?? 0;
  return [...counts].reduce((sum, [held, count]) => (held.startsWith(word) ? sum + count : sum), 0);
}

function stems(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stem);
}

function holds(text: string, phrase: readonly string[]): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${phrase.join(' ')} `);
}
