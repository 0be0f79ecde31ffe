import type { Name, NameIndex } from './name.ts';
import { spansIn } from './name.ts';
import { isChinese, joined, wordsOf } from './words.ts';

/** What is known of words in other languages, by their key: the English word, or a name, which stays. */
export type Translations = ReadonlyMap<string, string | Name>;

/**
 * Gathers what is known of words in other languages.
 *
 * @param words English words by the keys of the others
 * @param names names by the keys of their forms
 * @returns both
 */
export function indexTranslations(words: Readonly<Record<string, string>>, names: NameIndex): Translations {
  return new Map<string, string | Name>([...Object.entries(words), ...names]);
}

/**
 * Puts words of other languages into English, in which the record is written. Chinese, which has no spaces, is cut at
 * the words and names that are known.
 *
 * @param words words of a query
 * @param translations what is known
 * @returns words of the query, in English as far as they are known
 */
export function translate(words: readonly string[], translations: Translations): string[] {
  // What is part of a name is not cut, since it may mean just that.
  const isPart = (word: string): boolean => [...translations.keys()].join().includes(word);
  const signs = words.flatMap((word) => (isChinese(word) && !isPart(word) ? [...word] : word));
  for (const { found, start, end } of spansIn(signs, translations).reverse()) {
    const said = typeof found === 'string' ? found : joined(signs.slice(start, end));
    signs.splice(start, end - start, ` ${said} `);
  }
  return wordsOf(signs.map((sign) => (isChinese(sign) ? sign : ` ${sign} `)).join(''));
}
