import type { Pagefind, PagefindFilters, PagefindResult } from './pagefind.ts';
import type { Knowledge, Query } from './query.ts';
import { understand } from './query.ts';
import type { Candidate, Ranked } from './rank.ts';
import { rank } from './rank.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/** What a search comes to. */
export interface Answer {
  query: Query;
  places: Ranked[];
  /** How many places Pagefind found, of which `places` are the best. */
  total: number;
  /** Words of the query that the places need not hold, since none holds all. */
  leftOut: string[];
  /** For each filter, how many places each of its values would leave. */
  counts: PagefindFilters;
}

/** Places whose words are fetched and compared; the rest of Pagefind's order is not looked at. */
const compared = 14;

/** Forms of a name that are asked for; the first are the name itself and its short forms. */
const mostForms = 3;

/**
 * Answers a query: asks Pagefind for every way of saying it, asks less where that finds nothing, and ranks what comes
 * back.
 *
 * @param text the query as typed
 * @param knowledge names and words of the site
 * @param pagefind the index
 * @param filters values chosen on the search page: `{ kind: ['Record'] }`
 * @returns the answer; without places where the site holds nothing of the query
 * @throws if the index cannot be read
 */
export async function answer(
  text: string,
  knowledge: Knowledge,
  pagefind: Pagefind,
  filters: Readonly<Record<string, string[]>> = {},
): Promise<Answer> {
  const query = understand(text, knowledge);
  const nothing: Answer = { query, places: [], total: 0, leftOut: [], counts: {} };
  if (query.words.length === 0) return nothing;
  for (const attempt of attempts(query)) {
    const found = await ask(pagefind, attempt, filters);
    if (found.results.length === 0) continue;
    const candidates = await Promise.all(found.results.slice(0, compared).map(readCandidate));
    const places = rank(withNamedPlaces(candidates, query), query);
    if (places.length === 0) continue;
    return {
      query,
      places,
      total: found.results.length,
      leftOut: leftOut(query, places),
      counts: found.counts,
    };
  }
  return nothing;
}

/** Ways of asking, from the whole query down to its single words. Those of one step are asked together. */
function attempts({ words, names }: Query): string[][] {
  const whole = [words, ...otherWays(words, names)];
  const allButOne = words.length > 2 ? words.map((_, index) => words.toSpliced(index, 1)) : [];
  const steps = [whole, allButOne, words.map((word) => [word])];
  return steps
    .map((step) => [...new Set(step.map((way) => bare(way).join(' ')))])
    .filter((step) => step.length > 0);
}

/** Stop words inside a name need not stand in the place that answers. */
function bare(words: readonly string[]): readonly string[] {
  const carrying = words.filter((word) => !isStopWord(word));
  return carrying.length > 0 ? carrying : words;
}

/** The query with each name in it said in its other ways: the short form for the long one, and the reverse. */
function otherWays(words: readonly string[], names: Query['names']): string[][] {
  return names.flatMap(({ name, start, end }) =>
    name.forms
      .slice(0, mostForms)
      .map((form) => [...words.slice(0, start), ...wordsOf(form), ...words.slice(end)])
      .filter((way) => way.join(' ') !== words.join(' ')),
  );
}

async function ask(
  pagefind: Pagefind,
  ways: readonly string[],
  filters: Readonly<Record<string, string[]>>,
): Promise<{ results: PagefindResult[]; counts: PagefindFilters }> {
  const answers = await Promise.all(ways.map((way) => pagefind.search(way, { filters })));
  const best = new Map<string, PagefindResult>();
  for (const result of answers.flatMap(({ results }) => results)) {
    const known = best.get(result.id);
    if (!known || known.score < result.score) best.set(result.id, result);
  }
  return {
    results: [...best.values()].sort((a, b) => b.score - a.score),
    counts: answers[0]?.filters ?? {},
  };
}

async function readCandidate(result: PagefindResult): Promise<Candidate> {
  const { raw_url: url, content, meta } = await result.data();
  const { page = '', section = '', kind = '' } = meta;
  return { url, page, section, kind, text: content, score: result.score };
}

/** The place that the glossary gives for a name in the query is compared too, wherever Pagefind has it. */
function withNamedPlaces(candidates: Candidate[], { names }: Query): Candidate[] {
  const known = new Set(candidates.map(({ url }) => url));
  const named = names
    .map(({ name }) => name)
    .filter(({ url }) => !known.has(url))
    .map(({ url, forms: [name], meaning }) => {
      return { url, page: name, section: '', kind: 'section', text: meaning, score: 0 };
    });
  return [...candidates, ...named];
}

/** Words of the query that not even the best place holds. */
function leftOut({ words }: Query, [best]: Ranked[]): string[] {
  return words.filter((word) => !isStopWord(word) && best?.missing.includes(stem(word)));
}
