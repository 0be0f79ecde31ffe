import type { Concept } from './concept.ts';
import type { Query } from './query.ts';
import { stemsIn, strength } from './strength.ts';

/** What a word of a question tells that the query does not say, beside a word that it does. */
const unsaid = 0.35;

/** What is asked for: two questions of the same words about a person and about a date are two questions. */
const asking = /\b(who|when|where|why|how (?:many|much))/i;

/**
 * Measures how far a query asks one of the questions that an editor has said a place answers.
 *
 * @param query the query, understood
 * @param questions questions of a place
 * @param rarity how much a concept of the query tells
 * @returns how far it asks the nearest of them: from 0, not at all, to about 1, the same question; and that question
 */
export function askedAlready(
  query: Query,
  questions: readonly string[],
  rarity: (concept: Concept) => number,
): { alike: number; question?: string } {
  const typed = query.typed.join(' ');
  return questions.reduce<{ alike: number; question?: string }>(
    (nearest, question) => {
      const alike = likeness(query.concepts, question, rarity) * sameAsking(typed, question);
      return alike > nearest.alike ? { alike, question } : nearest;
    },
    { alike: 0 },
  );
}

function likeness(
  concepts: readonly Concept[],
  question: string,
  rarity: (concept: Concept) => number,
): number {
  const asked = stemsIn(question);
  let shared = 0;
  let all = 0;
  let covered = 0;
  for (const concept of concepts) {
    const best = strength(concept, asked);
    shared += best * rarity(concept);
    all += rarity(concept);
    if (best > 0)
      covered += concept.forms.find((form) => form.every((word) => asked.includes(word)))?.length ?? 1;
  }
  return shared / Math.max(all + unsaid * Math.max(0, asked.length - covered), Number.MIN_VALUE);
}

function sameAsking(typed: string, question: string): number {
  const [one, other] = [typed, question].map((text) => asking.exec(text)?.[0].toLowerCase());
  if (one === undefined || other === undefined) return 1;
  return one === other ? 1.15 : 0.85;
}
