import { placeAddress } from '../addresses.ts';
import type { Content } from '../checks/content.ts';
import { questionsSchema } from '../schemas/questions.ts';

/**
 * Gathers the questions that editors have said a place answers.
 *
 * @param content the parsed content, without findings
 * @returns questions by the address of their place, from the root of the site: `/trade/#gap`
 */
export function readQuestions({ questions }: Content): ReadonlyMap<string, readonly string[]> {
  const entries = Object.entries(questionsSchema.parse(questions.value));
  return new Map(entries.map(([place, asked]) => [placeAddress(place), asked]));
}
