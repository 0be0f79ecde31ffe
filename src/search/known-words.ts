import type { Name } from './name.ts';
import { wordsInNames } from './name.ts';
import type { SearchRecord } from './record.ts';
import { stem, wordsOf } from './words.ts';

/** Words of the site, of four letters or more, as texts with a space between them. */
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
  const words = fewest(
    own.flatMap(({ page, section, text, aliases }) => [page, section, text, ...aliases]),
    wordsInNames(names),
  );
  const said = new Set([...words, ...wordsInNames(names)].map(stem));
  const asked = fewest(
    own.flatMap(({ questions }) => questions),
    new Set(),
  );
  return { words: words.join(' '), asked: asked.filter((word) => !said.has(stem(word))).join(' ') };
}

function fewest(texts: string[], without: ReadonlySet<string>): string[] {
  const all = new Set(wordsOf(texts.join(' ')).filter((word) => /^[a-z]{4,}$/.test(word)));
  const inflected = (word: string): boolean =>
    ['s', 'd', 'ed', 'ing'].some((ending) => word.endsWith(ending) && all.has(word.slice(0, -ending.length)));
  return [...all].filter((word) => !inflected(word) && !without.has(word)).sort();
}
