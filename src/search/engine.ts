import type { Pagefind, PagefindFilters, PagefindResult } from './pagefind.ts';
import type { Concept } from './concept.ts';
import type { Knowledge } from './knowledge.ts';
import type { Query } from './query.ts';
import { understand } from './query.ts';
import type { Ranked } from './rank.ts';
import { withPhrases } from './phrases.ts';
import { rank } from './rank.ts';
import { separator } from './record.ts';
import type { Candidate } from './signs.ts';
import { stemsIn } from './strength.ts';
import { american, isSlightWord, isStopWord, stem } from './words.ts';

/** What a search comes to. */
export interface Answer {
  query: Query;
  /** The places that answer best, in order. */
  places: Ranked[];
  /** Whether there are more, which would come after these. */
  more: boolean;
  /** Words of the query that not even the first place holds. */
  leftOut: string[];
  /** Whether no place holds the words in quotation marks side by side. */
  apart: boolean;
}

/** What a slight word tells, beside another that is as rare. */
const slightness = 0.25;

/** Values chosen on the search page: `{ kind: ['Record'] }`. */
export type Filters = Readonly<Record<string, string[]>>;

/** How many places are fetched and compared; each is a request. */
export const compared = 12;

/** How many are looked through for a phrase. */
const farthest = 96;

/**
 * Answers a query. Pagefind is asked for each thing the query names by itself, since it gives only places that hold
 * every word it is asked for; places that hold more of them, and the rarer ones, are then compared word by word.
 *
 * @param text the query as typed
 * @param knowledge names and words of the site
 * @param pagefind the index
 * @param filters values chosen on the search page
 * @param most how many places to compare
 * @returns the answer; without places where the site holds nothing of the query
 * @throws if the index cannot be read, or a part of it is missing
 */
export async function answer(
  text: string,
  knowledge: Knowledge,
  pagefind: Pagefind,
  filters: Filters = {},
  most = compared,
): Promise<Answer> {
  // The words known leave out what only titles of sources say: so unknown ones are looked for before they are called that.
  const { unknown } = understand(text, knowledge);
  const asked = await ask(understand(text, knowledge, unknown), pagefind, filters, most);
  const says = (word: string): boolean =>
    asked.candidates.some(({ page, names, text }) => holds([page, ...names, text], word));
  const asks = (word: string): boolean => asked.candidates.some(({ questions }) => holds(questions, word));
  const rare = unknown.filter((word) => says(word) || asks(word));
  const isTold = rare.length === unknown.length;
  const { query, rarity, more, candidates } = isTold
    ? asked
    : await ask(understand(text, knowledge, rare), pagefind, filters, most);
  // A question leads to its place, but no page says the word: that is told.
  query.unknown.push(...rare.filter((word) => !says(word)));
  const isFiltered = Object.keys(filters).length > 0;
  // Pagefind keeps silent about a part of the index that did not come; but a word that the site holds is found.
  const isHeld = (word: string): boolean => word.length > 3 && knowledge.stems.has(stem(word));
  if (candidates.length === 0 && !isFiltered && query.words.some(isHeld)) throw new Error(text);

  const ranked = rank(candidates, query, rarity)
    // For a word that it does not hold, Pagefind gives places with words that begin alike; and beside words that the site
    // does not hold, a place with less than a quarter of it all is about something else.
    .filter(({ share }) => share > (query.unknown.length > 0 ? 1 / 4 : 0));
  const exact = withPhrases(ranked, query.phrases);
  const places = exact.length > 0 ? exact : ranked;
  return {
    // Under a filter a name is a place like others: it may be of another kind. Beside an unknown word it is not all.
    query: isFiltered || query.unknown.length > 0 ? { ...query, answers: [] } : query,
    places,
    more,
    leftOut: (places[0]?.missing ?? []).filter((word) => !isStopWord(word) && !query.unknown.includes(word)),
    apart: places.length > 0 && exact.length === 0,
  };
}

function holds(texts: readonly string[], word: string): boolean {
  return stemsIn(texts.join(' ')).includes(stem(word));
}

/** Places to compare for a query, with what its parts tell. */
async function ask(query: Query, pagefind: Pagefind, filters: Filters, most: number) {
  const finds = await Promise.all(query.concepts.map((concept) => find(pagefind, concept, filters)));
  const held = weigh(finds);
  const candidates: Candidate[] = [];
  // The words of a phrase stand in many places, side by side perhaps only in a late one.
  do candidates.push(...(await Promise.all(held.splice(0, most).map(readCandidate))));
  while (
    held.length > 0 &&
    candidates.length < farthest &&
    withPhrases(candidates, query.phrases).length === 0
  );
  const rarity = (concept: Concept): number => finds.find((found) => found.concept === concept)?.rarity ?? 1;
  return { query, rarity, more: held.length > 0, candidates };
}

/** What Pagefind has for one thing a query names. */
interface Find {
  concept: Concept;
  results: Map<string, PagefindResult>;
  best: number;
  /** The fewer places hold it, the more it tells: from 1 for a single place towards 0. */
  rarity: number;
}

async function find(pagefind: Pagefind, concept: Concept, filters: Filters): Promise<Find> {
  const answers = await Promise.all(
    concept.asked.map((form) => pagefind.search(bare(form).map(american).join(' '), { filters })),
  );
  const found = answers.flatMap(({ results }) => results).sort((a, b) => a.score - b.score);
  // Of a place found by several forms, the best score stays.
  const results = new Map(found.map((result) => [result.id, result]));
  const best = found.at(-1)?.score ?? 1;
  const slight = concept.typed.every(isSlightWord) ? slightness : 1;
  return { concept, results, best, rarity: slight / Math.log2(2 + results.size / 16) };
}

/** A place with what it holds of the query. */
interface Held {
  result: PagefindResult;
  weight: number;
  /** The weight of what a question that it answers asks too. */
  asked: number;
}

/** Puts what was found in order: a place gains by each part of the query that it holds, the more, the more that tells. */
function weigh(finds: readonly Find[]): Held[] {
  const held = new Map<string, Held>();
  for (const { results, best, rarity } of finds) {
    for (const [id, result] of results) {
      const place = held.get(id) ?? { result, weight: 0, asked: 0 };
      held.set(id, place);
      place.weight += rarity * (0.6 + (0.4 * result.score) / best);
      if (result.matchedMetaFields?.includes('questions')) place.asked += rarity;
    }
  }
  // Common words stand in many places; but where a question has nearly all of three or more, it is what is asked.
  const all = finds.length < 3 ? Infinity : finds.reduce((sum, { rarity }) => sum + rarity, 0);
  const worth = ({ weight, asked }: Held): number => weight + 0.6 * asked * (asked / all) ** 2;
  return [...held.values()].sort((a, b) => worth(b) - worth(a));
}

async function readCandidate({ result, weight }: Held): Promise<Candidate> {
  const { raw_url: url, content: text, meta, filters } = await result.data();
  const { page = '', section = '' } = meta;
  const list = (field: string): string[] => (meta[field] ? meta[field].split(separator) : []);
  const kind = filters.kind?.[0] ?? '';
  return {
    url,
    page,
    section,
    kind,
    names: list('names'),
    questions: list('questions'),
    text,
    year: Number(filters.year?.findLast((year) => Number(year) <= new Date().getFullYear()) ?? 0),
    score: weight,
  };
}

/**
 * Counts for each value of each filter how many places it would leave.
 *
 * @param query the query, understood
 * @param pagefind the index, whose filters it fetches
 * @param filters values chosen
 * @returns places by value, by filter
 */
export async function countFilters(
  query: Query,
  pagefind: Pagefind,
  filters: Filters = {},
): Promise<PagefindFilters> {
  await pagefind.filters();
  // Places that hold every word; where there are none, those of the first part that any holds.
  const parts = [query.words, ...query.concepts.map(({ typed }) => typed)];
  const counted = await Promise.all(
    parts.map((words) => pagefind.search(bare(words).join(' '), { filters })),
  );
  return counted.find(({ results }) => results.length > 0)?.filters ?? {};
}

/** Stop words inside a name need not stand in the place that answers. */
function bare(words: readonly string[]): readonly string[] {
  const carrying = words.filter((word) => !isStopWord(word));
  return carrying.length > 0 ? carrying : words;
}
