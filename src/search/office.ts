import type { Name } from './name.ts';
import type { Concept } from './concept.ts';
import { stemsIn, strength } from './strength.ts';

/**
 * Finds who holds the office that a query names: a state, or a body, and the office itself.
 *
 * @param concepts all that the query asks for
 * @param names the names of the glossary and of people
 * @returns the person last recorded in that office; none where the query asks for more or for less
 */
export function holderOf(concepts: readonly Concept[], names: readonly Name[]): Name[] {
  const holders = names.filter(({ kind, meaning }) => kind === 'person' && holds(concepts, meaning));
  return holders.sort((a, b) => lastYear(b) - lastYear(a)).slice(0, 1);
}

/** @param meaning as it is written for a person: `Viet Nam: Prime Minister and member of … (October 2025)` */
function holds(concepts: readonly Concept[], meaning: string): boolean {
  const [state = '', office = ''] = meaning.split(': ');
  const title = stemsIn(office.split(/ ?[,(]| and /)[0] ?? '');
  const all = stemsIn(meaning);
  return (
    concepts.some((concept) => strength(concept, stemsIn(state)) > 0) &&
    title.every((word) => concepts.some(({ forms }) => forms.some((form) => form.includes(word)))) &&
    concepts.every((concept) => strength(concept, all) > 0)
  );
}

function lastYear({ meaning }: Name): number {
  return Math.max(0, ...(meaning.match(/\b\d{4}\b/g) ?? []).map(Number));
}
