import type { Candidate } from './signs.ts';
import { wordsOf } from './words.ts';

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
