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
  heading: 1.8,
  title: 0.8,
  page: 0.9,
  text: 0.6,
  asked: 0.9,
  missing: -6,
  headingHolds: 1,
  titleHolds: 1,
  headingCovered: 2.5,
  near: 1.6,
  row: 1.2,
  isHeading: 5,
  isOtherName: 7.5,
  question: 8,
  namedPage: 1.2,
  source: -7,
  pagefind: 2,
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
  const best = Math.max(...candidates.map(({ score }) => score), Number.MIN_VALUE);
  const ranked = candidates
    .map((candidate) => {
      const reading = readSigns(candidate, query, rarity, best);
      const rank = reading.signs.reduce((sum, [sign, strength]) => sum + weights[sign] * strength, 0);
      return { ...candidate, ...reading, rank };
    })
    .sort((a, b) => b.rank - a.rank);
  return sectionsFirst(ranked);
}

/**
 * A page goes by names that are those of one of its sections: where the title does not say what is asked for and the
 * heading of a section does, the section takes the place of its page.
 */
function sectionsFirst(ranked: readonly Ranked[]): Ranked[] {
  const says = ({ signs }: Ranked, sign: Sign): boolean => signs.some(([shown]) => shown === sign);
  return ranked.reduce<Ranked[]>((order, place) => {
    const lead = order.findIndex(({ url, section }) => section === '' && url === place.url.split('#')[0]);
    const page = order[lead];
    if (page && place.section !== '' && says(place, 'headingHolds') && !says(page, 'titleHolds'))
      return order.toSpliced(lead, 0, place);
    return [...order, place];
  }, []);
}
