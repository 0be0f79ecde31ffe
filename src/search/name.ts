import { isChinese, joined, stem, wordsOf } from './words.ts';

/** A name that search knows by itself, before the index has loaded: an entry of the glossary or of people. */
export interface Name {
  /** Every form it goes by, as written: the name itself, then its short forms, then the others. */
  forms: [string, ...string[]];
  /** What it is, in a sentence: the answer where the query is no more than the name. */
  meaning: string;
  /** Where the record treats it, without the base path: `/sea/coc/#status`. */
  url: string;
  kind: 'term' | 'person';
}

/**
 * Gathers the words of all names.
 *
 * @param names the names of the glossary and of people
 * @returns each word once
 */
export function wordsInNames(names: readonly Name[]): Set<string> {
  return new Set(names.flatMap(({ forms }) => forms.flatMap(wordsOf)));
}

/** Names by the stems of each of their forms, so that the plural of a name is the name. */
export type NameIndex = ReadonlyMap<string, Name>;

/**
 * Makes names findable by any of their forms. Hyphens and spaces, accents and case make no difference.
 *
 * @param names the names of the glossary and of people
 * @returns the index
 */
export function indexNames(names: readonly Name[]): NameIndex {
  const index = new Map<string, Name>();
  for (const name of names) {
    for (const form of name.forms) index.set(keyOf(wordsOf(form)), name);
  }
  return index;
}

/** Words in a name, at most: no form of any is longer. */
const longestName = 16;

/**
 * Gives the form of a name that is a single word, by which the index has every place that says the name in any form.
 *
 * @param name a name
 * @returns the word, folded; undefined for a name that has no such form
 */
export function oneWord({ forms }: Name): string | undefined {
  return forms.map(wordsOf).find(([word = '', ...more]) => more.length === 0 && /^[a-z\d]+$/.test(word))?.[0];
}

/**
 * Gives what a form of a name is known by.
 *
 * @param words its words
 * @returns their stems, joined; short forms are not words and keep every letter
 */
export function keyOf(words: readonly string[]): string {
  return joined(words.map(stem));
}

/** Something known that a query says, with the words of the query it takes up. */
export interface Span<Known> {
  found: Known;
  start: number;
  end: number;
}

/**
 * Finds what is known in a query, the longest first where it overlaps.
 *
 * @param words words of the query
 * @param known what is known, by the keys of its forms
 * @returns what was found, in the order of the query; nothing overlaps
 */
export function spansIn<Known>(words: readonly string[], known: ReadonlyMap<string, Known>): Span<Known>[] {
  const spans: Span<Known>[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + longestName); end > start; end--) {
      const found = known.get(keyOf(words.slice(start, end)));
      if (found === undefined) continue;
      spans.push({ found, start, end });
      start = end - 1;
      break;
    }
  }
  return spans;
}

/**
 * Says whether a word of a query belongs to something found in it.
 *
 * @param index which word it is
 * @param spans what was found
 * @returns whether it does
 */
export function isInside(index: number, spans: readonly Span<unknown>[]): boolean {
  return spans.some(({ start, end }) => index >= start && index < end);
}

/**
 * Finds the names that begin with what has been typed, or hold it as Chinese.
 *
 * @param words words of the query
 * @param names the names of the glossary and of people
 * @returns three of the names at most, each once, shortest form first
 */
export function namesBeginning(words: readonly string[], names: readonly Name[]): Name[] {
  const typed = joined(words);
  if (typed.length < 2) return [];
  const chinese = isChinese(typed);
  const found = names
    .flatMap((name) => name.forms.map((form) => ({ name, form: joined(wordsOf(form)) })))
    .filter(({ form }) => (chinese ? form.includes(typed) : form.startsWith(typed)))
    .sort((a, b) => a.form.length - b.form.length);
  return [...new Set(found.map(({ name }) => name))].slice(0, 3);
}

/**
 * Finds the person whom a part of a name stands for, as far as only one has it: a reader types Marcos, or Chinh.
 *
 * @param words words of the query
 * @param names the names of the glossary and of people
 * @returns the person; none where several share that part
 */
export function personNamed(words: readonly string[], names: readonly Name[]): Name[] {
  const found = names.filter(
    ({ kind, forms }) =>
      kind === 'person' &&
      forms.some((form) => {
        const parts = new Set(wordsOf(form));
        return words.every((word) => parts.has(word));
      }),
  );
  return words.length > 0 && found.length === 1 ? found : [];
}
