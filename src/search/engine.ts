import type { Pagefind, PagefindFilters, PagefindResult } from './pagefind.ts';
import type { Concept, Knowledge, Query } from './query.ts';
import { understand } from './query.ts';
import type { Ranked } from './rank.ts';
import { withPhrases } from './phrases.ts';
import { rank } from './rank.ts';
import { kinds, separator } from './record.ts';
import type { Candidate } from './signs.ts';
import { american, isSlightWord, isStopWord, wordsOf } from './words.ts';

/** What a search comes to. */
export interface Answer {
  query: Query;
  /** The places that answer best, in order. */
  places: Ranked[];
  /** How many places are listed. */
  total: number;
  /** Words of the query that not even the first place holds. */
  leftOut: string[];
  /** Whether no place holds the words in quotation marks side by side. */
  apart: boolean;
  /** For each filter, how many places each of its values would leave. */
  counts: PagefindFilters;
}

/** What a slight word tells, beside another that is as rare. */
const slightness = 0.25;

type Filters = Readonly<Record<string, string[]>>;

/** Places whose words are fetched and compared. */
const compared = 18;

/** Forms of a name that are asked for: the one typed, then the name itself and its short forms. */
const mostForms = 3;

/**
 * Answers a query. Pagefind is asked for each thing the query names by itself, since it gives only places that hold
 * every word it is asked for; places that hold more of them, and the rarer ones, are then compared word by word.
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
  filters: Filters = {},
): Promise<Answer> {
  const query = await withRareWords(text, knowledge, pagefind);
  const finds = await Promise.all(query.concepts.map((concept) => find(pagefind, concept, filters)));
  const held = weigh(finds);
  const candidates = await Promise.all(held.slice(0, compared).map(readCandidate));
  const ranked = rank(withNamedPlaces(candidates, query, filters), query, rarityIn(finds))
    // For a word that it does not hold, Pagefind gives places with words that begin alike.
    .filter(({ parts }) => parts > 0);
  const exact = withPhrases(ranked, query.phrases);
  const places = exact.length > 0 ? exact : ranked;
  return {
    // Under a filter a name is a place like others: it may be of another kind.
    query: Object.keys(filters).length > 0 ? { ...query, answers: [] } : query,
    places,
    total: places.length,
    leftOut: query.words.filter((word) => !isStopWord(word) && places[0]?.missing.includes(word)),
    apart: places.length > 0 && exact.length === 0,
    counts: places.length === 0 ? {} : await countFilters(pagefind, query, filters),
  };
}

/** The word list leaves out what only titles of sources say; so an unknown word is looked for before it is called that. */
async function withRareWords(text: string, knowledge: Knowledge, pagefind: Pagefind): Promise<Query> {
  const query = understand(text, knowledge);
  const found = await Promise.all(
    query.unknown.map(async (word) => {
      const { results } = await pagefind.search(word, { filters: {} });
      const places = await Promise.all(
        results.slice(0, 3).map((result) => readCandidate({ result, weight: 0 })),
      );
      return places.some(({ page, text }) => wordsOf(`${page} ${text}`).includes(word)) ? [word] : [];
    }),
  );
  return found.flat().length > 0 ? understand(text, knowledge, found.flat()) : query;
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
  const forms = concept.asked
    .slice(0, mostForms)
    .flatMap((form) => [bare(form).join(' '), bare(form).map(american).join(' ')]);
  const answers = await Promise.all([...new Set(forms)].map((form) => pagefind.search(form, { filters })));
  const results = new Map<string, PagefindResult>();
  for (const result of answers.flatMap((found) => found.results)) {
    if ((results.get(result.id)?.score ?? 0) < result.score) results.set(result.id, result);
  }
  const best = Math.max(...[...results.values()].map(({ score }) => score), Number.MIN_VALUE);
  const slight = concept.typed.every(isSlightWord) ? slightness : 1;
  return { concept, results, best, rarity: slight / Math.log2(2 + results.size / 16) };
}

function rarityIn(finds: readonly Find[]): (concept: Concept) => number {
  const rarities = new Map(finds.map(({ concept, rarity }) => [concept, rarity]));
  return (concept) => rarities.get(concept) ?? 1;
}

/** A place with what it holds of the query. */
interface Held {
  result: PagefindResult;
  weight: number;
}

/** Puts what was found in order: a place gains by each part of the query that it holds, the more, the more that tells. */
function weigh(finds: readonly Find[]): Held[] {
  const held = new Map<string, Held>();
  for (const { results, best, rarity } of finds) {
    for (const [id, result] of results) {
      const place = held.get(id) ?? { result, weight: 0 };
      held.set(id, place);
      place.weight += rarity * (0.6 + (0.4 * result.score) / best);
    }
  }
  return [...held.values()].sort((a, b) => b.weight - a.weight);
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
    score: weight,
  };
}

/** The place that the glossary gives for a name in the query is compared too, wherever Pagefind has it. */
function withNamedPlaces(candidates: Candidate[], { names }: Query, filters: Filters): Candidate[] {
  if (Object.keys(filters).length > 0) return candidates;
  const known = new Set(candidates.map(({ url }) => url));
  const named = names
    .map(({ name }) => name)
    .filter(({ url }) => !known.has(url))
    .map(({ url, forms: [name], meaning }) => {
      return {
        url,
        page: name,
        section: '',
        kind: kinds.section,
        names: [],
        questions: [],
        text: meaning,
        score: 0,
      };
    });
  return [...candidates, ...named];
}

/** How many places each value of a filter would leave; Pagefind counts once its filters have been fetched. */
async function countFilters(pagefind: Pagefind, query: Query, filters: Filters): Promise<PagefindFilters> {
  const whole = await pagefind.search(bare(query.words).join(' '), { filters });
  if (whole.results.length > 0 || query.words.length < 2) return whole.filters;
  const parts = await Promise.all(
    query.concepts.map(({ typed }) => pagefind.search(typed.join(' '), { filters })),
  );
  return parts.reduce((most, part) => (part.results.length > most.results.length ? part : most)).filters;
}

/** Stop words inside a name need not stand in the place that answers. */
function bare(words: readonly string[]): readonly string[] {
  const carrying = words.filter((word) => !isStopWord(word));
  return carrying.length > 0 ? carrying : words;
}
