import type { Query } from './query.ts';
import type { Candidate, Rarity, Reading, Sign } from './signs.ts';
import { readSigns } from './signs.ts';

/** A candidate with what it shows of being the answer, and our score for it. */
export interface Ranked extends Candidate, Reading {
  rank: number;
}

/**
 * What each sign that a place is the answer counts for; all in this one place, and fitted to the pinned queries by
 * `npm run fit`.
 */
export const weights: Record<Sign, number> = {
  heading: 2.9,
  text: 1,
  asked: 0.9,
  missing: -6,
  headingCovered: 2.5,
  near: 1.6,
  isName: 4.5,
  question: 8,
  source: -2.5,
  pagefind: 2.5,
};

/**
 * Puts candidates in the order in which they answer a query. Pagefind finds them; what it cannot know is which words
 * belong together, which place the glossary gives for a name, and that a heading says what its section is about.
 *
 * @param candidates places that Pagefind found
 * @param query the query, understood
 * @param rarity how much a concept of the query tells: the rarer, the more
 * @returns the candidates, best first
 */
export function rank(candidates: readonly Candidate[], query: Query, rarity: Rarity): Ranked[] {
  const best = Math.max(...candidates.map(({ score }) => score)) || 1;
  return candidates
    .map((candidate) => {
      const reading = readSigns(candidate, query, rarity, best);
      const rank = reading.signs.reduce((sum, [sign, strength]) => sum + weights[sign] * strength, 0);
      return { ...candidate, ...reading, rank };
    })
    .sort((a, b) => b.rank - a.rank);
}
