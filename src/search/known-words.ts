import type { Name } from './name.ts';
import { wordsInNames } from './name.ts';
import type { SearchRecord } from './record.ts';
import { isSlightWord, isStopWord, stem, wordsOf } from './words.ts';

/** Words of the site, of five letters or more, as texts with a space between them. */
export interface KnownWords {
  /** Those that a page says. */
  words: string;
  /** Those that stand only in questions which editors have said a place answers. */
  asked: string;
}

/**
 * Gathers the words by which spellings are mended, in order of the alphabet, which packs best. Plain inflections of
 * another word are left out, since what counts is the stem; so are words of names, which stand beside this list, and
 * sources with their titles and publishers: they are in many languages, and no spelling to offer.
 *
 * @param records all places
 * @param names the names of the glossary and of people
 * @returns the words
 */
export function knownWords(records: readonly SearchRecord[], names: readonly Name[]): KnownWords {
  const own = records.filter(({ kind, url }) => kind !== 'source' && !url.startsWith('/sources/'));
  const texts = own.map(({ page, section, text, aliases }) => [page, section, text, ...aliases].join(' '));
  const inNames = wordsInNames(names);
  const words = fewest(texts, inNames);
  const said = new Set([...words, ...inNames].map(stem));
  const asked = fewest(
    own.flatMap(({ questions }) => questions),
    new Set(),
  );
  return {
    words: mostUsed(words, texts, asked).join(' '),
    asked: asked.filter((word) => !said.has(stem(word))).join(' '),
  };
}

/** So many words pack into 2 kB; of others the index itself tells whether they are on the site. */
const mostWords = 600;

/** Words of questions first, since readers ask with them; then those that stand in most places. */
function mostUsed(words: readonly string[], texts: readonly string[], asked: readonly string[]): string[] {
  const places = new Map(asked.map((word) => [word, texts.length]));
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) places.set(word, (places.get(word) ?? 0) + 1);
  }
  const inPlaces = (word: string): number => places.get(word) ?? 0;
  return words
    .toSorted((a, b) => inPlaces(b) - inPlaces(a))
    .slice(0, mostWords)
    .sort();
}

function fewest(texts: string[], without: ReadonlySet<string>): string[] {
  const all = new Set(
    wordsOf(texts.join(' ')).filter(
      (word) => /^[a-z]{5,}$/.test(word) && !isStopWord(word) && !isSlightWord(word),
    ),
  );
  const inflected = (word: string): boolean =>
    ['s', 'd', 'ed', 'ing'].some((ending) => word.endsWith(ending) && all.has(word.slice(0, -ending.length)));
  return [...all].filter((word) => !inflected(word) && !without.has(word)).sort();
}
