import type { Concept } from './concept.ts';
import { stemsIn, strength } from './strength.ts';

/** What a word of a question tells that the query does not say, beside a word that it does. */
const unsaid = 0.35;

/**
 * Measures how far a query asks one of the questions that an editor has said a place answers.
 *
 * @param concepts all that the query asks for
 * @param questions questions of a place
 * @param rarity how much a concept of the query tells
 * @returns how far it asks the nearest of them: from 0, not at all, to 1, the same question; and that question
 */
export function askedAlready(
  concepts: readonly Concept[],
  questions: readonly string[],
  rarity: (concept: Concept) => number,
): { alike: number; question?: string } {
  return questions.reduce<{ alike: number; question?: string }>(
    (nearest, question) => {
      const alike = likeness(concepts, question, rarity);
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
  return shared / (all + unsaid * Math.max(0, asked.length - covered) || 1);
}
