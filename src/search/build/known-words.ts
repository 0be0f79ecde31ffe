import type { KnownWords } from '../knowledge.ts';
import type { Name } from '../name.ts';
import { wordsInNames } from '../name.ts';
import type { SearchRecord } from '../record.ts';
import { suggest } from '../suggest.ts';
import { isSlightWord, isStopWord, stem, wordsOf } from '../words.ts';

/**
 * Gathers the words by which spellings are mended, in order of the alphabet, which packs best. One word of each stem is
 * enough, since what counts is the stem; words of names are left out, which stand beside this list, and so are
 * sources with their titles and publishers: they are in many languages, and no spelling to offer.
 *
 * @param records all places
 * @param names the names of the glossary and of people
 * @returns the words
 */
export function knownWords(records: readonly SearchRecord[], names: readonly Name[]): KnownWords {
  const own = records.filter(({ kind, url }) => kind !== 'source' && !url.startsWith('/sources/'));
  const texts = own.map(({ page, section, text, aliases }) => [page, section, text, ...aliases].join(' '));
  const inTexts = texts.map((text) => new Set(wordsOf(text)));
  const inNames = wordsInNames(names);
  const words = fewest(inTexts, inNames);
  const said = new Set([...words, ...inNames].map(stem));
  const asked = fewest(
    own.flatMap(({ questions }) => questions.map(wordsOf)),
    new Set(),
  );
  const headings = wordsOf(own.map(({ page, section }) => `${page} ${section}`).join(' '));
  const unsaid = new Set(oneOfEach(asked.filter((word) => !said.has(stem(word)))));
  const list = listed(mostUsed(words, inTexts, asked, headings), [...unsaid], inNames);
  const only = (isAsked: boolean): string => list.filter((word) => unsaid.has(word) === isAsked).join(' ');
  return { words: only(false), asked: only(true) };
}

/** So many words, with those that look like slips of them, pack into 1.5 kB. */
const mostWords = 480;

/**
 * Of words that are not listed the index itself tells that they are on the site, or that a question has them; but it is
 * not asked about one that looks like a slip of another, so such words are listed too.
 */
function listed(words: readonly string[], unsaid: readonly string[], inNames: ReadonlySet<string>): string[] {
  const list = oneOfEach(words).slice(0, mostWords);
  const known = [...inNames, ...list];
  const stems = new Set(known.map(stem));
  // A slip keeps the first letter.
  const byLetter = Map.groupBy(known, ([letter]) => letter);
  const isSlip = (word: string, among: readonly string[] = []): boolean => {
    // Few are further apart in length, and in a large record this takes seconds.
    const alike = among.filter(({ length }) => Math.abs(length - word.length) <= 2);
    return [word, `${word}s`].some((form) => suggest(form, alike, inNames) !== undefined);
  };
  const left = [...words, ...unsaid]
    .map((word) => ({ word, stem: stem(word) }))
    .filter((one) => !stems.has(one.stem))
    .map((one) => ({ ...one, slip: isSlip(one.word, byLetter.get(one.word[0])) }));
  const next = () => left.find((one) => one.slip && !stems.has(one.stem));
  for (let added = next(); added; added = next()) {
    const { word } = added;
    list.push(word);
    stems.add(added.stem);
    // Others are compared with the word that came in, not with all anew, which in a large record takes minutes.
    for (const one of left) one.slip ||= one.word[0] === word[0] && isSlip(one.word, [word]);
  }
  return list.sort();
}

/** Words of headings first and those of questions next, since readers type them; then those that stand in most places. */
function mostUsed(
  words: readonly string[],
  inTexts: readonly ReadonlySet<string>[],
  asked: readonly string[],
  headings: readonly string[],
): string[] {
  const places = new Map(asked.map((word) => [word, inTexts.length]));
  for (const word of headings) places.set(word, 2 * inTexts.length);
  for (const text of inTexts) {
    for (const word of text) places.set(word, (places.get(word) ?? 0) + 1);
  }
  const inPlaces = (word: string): number => places.get(word) ?? 0;
  return words.toSorted((a, b) => inPlaces(b) - inPlaces(a));
}

/** The first word of each stem, since a word is known by its stem. */
function oneOfEach(words: readonly string[]): string[] {
  const byStem = new Map(words.toReversed().map((word) => [stem(word), word]));
  return words.filter((word) => byStem.get(stem(word)) === word);
}

function fewest(texts: readonly Iterable<string>[], without: ReadonlySet<string>): string[] {
  const said = new Set(texts.flatMap((words) => [...words]));
  const all = new Set(
    [...said].filter((word) => /^[a-z]{5,}$/.test(word) && !isStopWord(word) && !isSlightWord(word)),
  );
  const inflected = (word: string): boolean =>
    ['s', 'd', 'ed', 'ing'].some((ending) => word.endsWith(ending) && all.has(word.slice(0, -ending.length)));
  return [...all].filter((word) => !inflected(word) && !without.has(word)).sort();
}
