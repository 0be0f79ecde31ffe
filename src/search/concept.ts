import type { Name, Span } from './name.ts';
import { isInside, oneWord } from './name.ts';
import type { Knowledge } from './knowledge.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/** One thing that a query asks for: a word, or a name in any of its forms. */
export interface Concept {
  /** Its words as they stand in the query. */
  typed: string[];
  /** What Pagefind is asked for: a word and what it begins; a name as typed, and its short form, which the index has for
   * every place that says the name in any form. */
  asked: string[][];
  /** Every form that means it, as stems without stop words, for comparing. */
  forms: string[][];
  /** Stems of words that readers use for it. */
  synonyms: readonly string[];
  /** Whether it is a name, for which no other word stands. */
  isName: boolean;
}

/**
 * Takes a query apart into the things that it asks for.
 *
 * @param words words of the query
 * @param names names among them
 * @param knowledge what the site knows
 * @returns the names, then each other word once
 */
export function conceptsOf(
  words: readonly string[],
  names: readonly Span<Name>[],
  knowledge: Knowledge,
): Concept[] {
  const named = names.map(({ found: name, start, end }) => {
    const typed = words.slice(start, end);
    const short = oneWord(name);
    const asked = short === undefined || typed.includes(short) ? [typed] : [typed, [short]];
    return { typed, asked, forms: formsOf([typed, ...name.forms.map(wordsOf)]), synonyms: [], isName: true };
  });
  const single = words.filter((_, index) => !isInside(index, names));
  return [
    ...named,
    ...[...new Set(single)].map((word) => {
      const said = [[word], ...begun(word, knowledge)];
      const synonyms = said.length > 1 ? [] : (knowledge.synonyms.get(stem(word)) ?? []);
      // Pagefind is asked for them only where pages may not have the word itself: each fetches a part of the index.
      const others = knowledge.stems.has(stem(word)) ? [] : synonyms.map((other) => [other]);
      return { typed: [word], asked: [...said, ...others], forms: formsOf(said), synonyms, isName: false };
    }),
  ];
}

/** The words that one which is still being typed begins, as far as there are few. */
function begun(word: string, { words, stems }: Knowledge): string[][] {
  if (word.length < 4 || stems.has(stem(word))) return [];
  return words
    .filter((known) => known.startsWith(word))
    .slice(0, 3)
    .map((known) => [known]);
}

function formsOf(forms: string[][]): string[][] {
  return forms
    .map((form) => form.filter((word) => !isStopWord(word)).map(stem))
    .filter((form) => form.length > 0);
}
