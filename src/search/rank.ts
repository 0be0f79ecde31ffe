import type { Concept, Query } from './query.ts';
import { synonymsOf } from './synonyms.ts';
import { isStopWord, joined, stem, wordsOf } from './words.ts';

/** A place that Pagefind has found, with what it holds. */
export interface Candidate {
  /** Address from the root of the site. */
  url: string;
  page: string;
  section: string;
  kind: string;
  /** Other names of the page, which its lead is found by. */
  names: string[];
  text: string;
  /** Pagefind's own score. */
  score: number;
}

/** A candidate with our score, and the words of the query it does not hold. */
export interface Ranked extends Candidate {
  rank: number;
  /** How many of the things that the query names it holds. */
  parts: number;
  missing: string[];
}

/**
 * What each sign that a place is the answer counts for; all in this one place. Found by changing one at a time for as
 * long as the pinned queries were answered better; half of them against the other half gained nothing more.
 */
const weights = {
  /** What the query asks for stands in the heading, in the title of the page, in the text. */
  heading: 1.8,
  /** The title of a page is less to its lead than a heading to its section. */
  title: 0.8,
  page: 0.9,
  text: 0.6,
  /** And stands there more than once. */
  often: 0.4,
  /** It stands there in another word of its group. */
  synonym: 0.9,
  /** It is missing. */
  missing: -8,
  /** The words stand side by side, in the heading or in the text; or near one another. */
  sideBySideHeading: 1.8,
  sideBySide: 0.7,
  near: 1.2,
  /** Share of the heading that the query covers: a heading that says just this, before one that says more. */
  headingCovered: 2.5,
  /** The query is the heading; is so but for small words and their order; or is another name of the page. */
  isHeading: 10,
  isNearlyHeading: 4,
  isOtherName: 7.5,
  /** The glossary names this place for the whole query; or this page for a part of it. */
  namedPlace: 7,
  namedPage: 1.2,
  /** A source is a place of last resort: it says where to read, not what. */
  source: -7,
  term: -0.3,
  /** Pagefind's own order. */
  pagefind: 2,
};

/** A place of the record prepared for comparing. */
interface Stems {
  heading: string[];
  page: string[];
  text: string[];
}

/**
 * Puts candidates in the order in which they answer a query. Pagefind finds them; what it cannot know is which words
 * belong together, which place the glossary gives for a name, and that a heading says what its section is about.
 *
 * @param candidates places that Pagefind found
 * @param query the query, understood
 * @param rarity how much a concept of the query tells: the rarer, the more
 * @returns the candidates, best first
 */
export function rank(
  candidates: readonly Candidate[],
  query: Query,
  rarity: (concept: Concept) => number,
): Ranked[] {
  const best = Math.max(...candidates.map(({ score }) => score), Number.MIN_VALUE);
  return candidates
    .map((candidate) => {
      const stems = stemsOf(candidate);
      const { sum, parts, missing } = conceptScore(query.concepts, stems, rarity, candidate.section === '');
      const rank =
        sum +
        orderScore(query, stems) +
        nameScore(candidate, query) +
        (weights.pagefind * candidate.score) / best;
      return { ...candidate, rank, parts, missing };
    })
    .sort((a, b) => b.rank - a.rank);
}

function stemsOf({ page, section, names, text }: Candidate): Stems {
  const heading = section === '' ? page : section;
  return { heading: stems(heading), page: stems([page, ...names].join(' ')), text: stems(text) };
}

function conceptScore(
  concepts: readonly Concept[],
  stems: Stems,
  rarity: (concept: Concept) => number,
  isLead: boolean,
): { sum: number; parts: number; missing: string[] } {
  let sum = 0;
  let parts = 0;
  const missing: string[] = [];
  for (const concept of concepts) {
    const heading = strength(concept, stems.heading);
    const page = strength(concept, stems.page);
    const text = strength(concept, stems.text);
    const said = isLead ? weights.title : weights.heading;
    const found = said * heading.best + weights.page * page.best + weights.text * text.best;
    const often = (weights.often * Math.min(text.times, 4)) / 4;
    // Small words that are all there is to a query stand everywhere.
    const small = concept.forms.length === 0;
    if (!small && heading.best + page.best + text.best === 0) missing.push(...concept.typed);
    else parts += 1;
    sum += rarity(concept) * (found > 0 ? found + often : weights.missing);
  }
  return { sum, parts, missing };
}

/** How well a concept stands in a list of stems: as it is said, as a synonym, or not at all; and how often. */
function strength({ forms }: Concept, stems: readonly string[]): { best: number; times: number } {
  const text = ` ${joined(stems)} `;
  let times = 0;
  // Without a space after it: a word still being typed stands for those it begins.
  for (const form of forms)
    times += text.split(/\p{Script=Han}/u.test(form.join('')) ? joined(form) : ` ${joined(form)}`).length - 1;
  if (times > 0) return { best: 1, times };
  const [only] = forms;
  if (!only || only.length > 1 || forms.length > 1) return { best: 0, times: 0 };
  const others = synonymsOf(only[0] ?? '');
  return { best: stems.some((word) => others.has(word)) ? weights.synonym : 0, times: 0 };
}

/** Words that belong together stand together. */
function orderScore({ words }: Query, { heading, text }: Stems): number {
  const wanted = words.filter((word) => !isStopWord(word)).map(stem);
  const covered = heading.filter((word) => wanted.includes(word)).length;
  let sum = (weights.headingCovered * covered) / Math.max(heading.length, wanted.length, 1);
  if (wanted.length < 2) return sum;
  const run = ` ${wanted.join(' ')} `;
  if (` ${heading.join(' ')} `.includes(run)) sum += weights.sideBySideHeading;
  if (` ${text.join(' ')} `.includes(run)) sum += weights.sideBySide;
  return sum + weights.near * nearness(wanted, text);
}

/** The largest share of the words that stand within one stretch of a sentence's length. */
function nearness(wanted: readonly string[], text: readonly string[]): number {
  const stretch = 14;
  let best = 0;
  text.forEach((word, index) => {
    if (!wanted.includes(word)) return;
    const inStretch = new Set(text.slice(index, index + stretch).filter((other) => wanted.includes(other)));
    best = Math.max(best, inStretch.size / wanted.length);
  });
  return best;
}

function nameScore({ url, page, section, kind, names }: Candidate, query: Query): number {
  const heading = section === '' ? page : section;
  const exact = wordsOf(heading).join(' ') === query.typed.join(' ');
  const typed = bag(query.words.join(' '));
  let sum = 0;
  if (exact) sum += weights.isHeading;
  else if (bag(heading) === typed) sum += weights.isNearlyHeading;
  else if (names.some((name) => bag(name) === typed)) sum += weights.isOtherName;
  if (query.answers.some((name) => name.url === url)) sum += weights.namedPlace;
  const here = url.split('#')[0];
  if (query.names.some(({ name }) => name.url.split('#')[0] === here)) sum += weights.namedPage;
  if (kind === 'source' && !exact) sum += weights.source;
  if (kind === 'term') sum += weights.term;
  return sum;
}

/** The words of a name in no order, with 28th for 28: summit 28 is the 28th summit. */
function bag(name: string): string {
  return stems(name)
    .map((word) => word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'))
    .sort()
    .join(' ');
}

function stems(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stem);
}

/**
 * Keeps the places that hold every phrase of a query as it stands in its quotation marks.
 *
 * @param places places of an answer
 * @param phrases the words of each phrase
 * @returns those that do
 */
export function withPhrases<Place extends Candidate>(
  places: readonly Place[],
  phrases: readonly string[][],
): Place[] {
  return places.filter(({ text, section, page }) => {
    const words = ` ${wordsOf(`${page} ${section} ${text}`).join(' ')} `;
    return phrases.every((phrase) => words.includes(` ${phrase.join(' ')} `));
  });
}
