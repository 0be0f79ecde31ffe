import { placeAddress } from '../../addresses.ts';
import type { Content } from '../../reading/content.ts';
import { questionsSchema } from '../../schemas/questions.ts';
import type { Translations } from '../translate.ts';
import { translate } from '../translate.ts';
import { wordsOf } from '../words.ts';
import { withTraditional } from './traditional.ts';

/**
 * Gathers the questions that editors have said a place answers, those in other languages as a query in them is read: in
 * English as far as their words are known, and in both kinds of Chinese characters.
 *
 * @param content the parsed content, without findings
 * @param translations what is known of words in other languages
 * @returns questions by the address of their place, from the root of the site: `/trade/#gap`
 */
export function readQuestions(
  { questions }: Content,
  translations: Translations,
): ReadonlyMap<string, readonly string[]> {
  const entries = Object.entries(questionsSchema.parse(questions.value));
  const asRead = (question: string): string => {
    const words = wordsOf(question);
    const read = translate(words, translations).join(' ');
    // One in English is shown as it was written.
    return read === words.join(' ') ? question : read;
  };
  return new Map(
    entries.map(([place, asked]) => [
      placeAddress(place),
      [...new Set(asked.flatMap(withTraditional).map(asRead))],
    ]),
  );
}
