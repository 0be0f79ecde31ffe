import type { Concept } from './concept.ts';
import { conceptsOf } from './concept.ts';
import { spellDates } from './dates.ts';
import type { Knowledge } from './knowledge.ts';
import type { Name, Span } from './name.ts';
import { isInside, namesBeginning, personNamed, spansIn } from './name.ts';
import { holderOf } from './office.ts';
import { suggest } from './suggest.ts';
import { translate } from './translate.ts';
import { isSlightWord, isStopWord, stem, wordsOf } from './words.ts';

/** A query, understood. */
export interface Query {
  /** Words that carry it, with spellings mended and unknown ones left out. */
  words: string[];
  /** Words in quotation marks, which must stand together. */
  phrases: string[][];
  concepts: Concept[];
  /** Names that the query is, or begins; they answer at once. */
  answers: Name[];
  corrected: { from: string; to: string }[];
  /** Words that no page of the site says, and that are near to none it does. */
  unknown: string[];
}

/** What was typed, with spellings mended and words that are like none here left out. */
type Mended = Pick<Query, 'words' | 'corrected' | 'unknown'>;

/** Each word that carries a query is asked for by itself. */
const mostWords = 16;
const mostCharacters = 400;

/**
 * Understands what a reader typed.
 *
 * @param text the query as typed, of any length and content
 * @param knowledge names and words of the site
 * @param rare words that the site holds, though they are not among the words known
 * @returns the query
 */
export function understand(text: string, knowledge: Knowledge, rare: readonly string[] = []): Query {
  const heard = text.slice(0, mostCharacters);
  const typed = translate(wordsOf(spellDates(heard)), knowledge.translations);
  const mended = mend(typed, knowledge, rare);
  const { words: all, corrected, unknown } = mended;
  const words = carriers(mended, spansIn(all, knowledge.nameIndex)).slice(0, mostWords);
  const names = spansIn(words, knowledge.nameIndex);
  const concepts = conceptsOf(words, names, knowledge);
  return {
    words,
    concepts,
    phrases: [...heard.matchAll(/["“”„«]([^"“”„«»]+)["”»“]/g)]
      .map(([, phrase = '']) => wordsOf(phrase))
      .filter((phrase) => phrase.length > 1),
    answers: unknown.length > 0 ? [] : answersTo(words, all, names, concepts, knowledge),
    corrected,
    unknown,
  };
}

/** Mends the spelling of words, and tells which of them the site does not have. */
function mend(typed: readonly string[], knowledge: Knowledge, rare: readonly string[]): Mended {
  const whole = spansIn(typed, knowledge.nameIndex);
  const corrected: Mended['corrected'] = [];
  const unknown: string[] = [];
  const isPlain = (word: string, index: number): boolean =>
    isInside(index, whole) ||
    rare.includes(word) ||
    isStopWord(word) ||
    isSlightWord(word) ||
    isKnown(word, index === typed.length - 1, knowledge);
  const strange = typed.some((word, index) => !isPlain(word, index) && !spelling(word, knowledge));
  const words = typed.flatMap((word, index) => {
    if (isPlain(word, index)) {
      // A question leads to its place, but no page says the word: that is told.
      const unsaid = knowledge.unsaid.has(stem(word)) && !isSlightWord(word) && !rare.includes(word);
      if (unsaid) unknown.push(word);
      return word;
    }
    // Beside a word that is like none here, a short one is no slip: the price of bitcoin is not a prime minister.
    const meant = strange && word.length < 7 ? undefined : spelling(word, knowledge);
    if (meant === undefined) {
      unknown.push(word);
      return [];
    }
    corrected.push({ from: word, to: meant.join(' ') });
    return meant;
  });
  return { words, corrected, unknown };
}

/** The words that carry a query: without those that say nothing of what is looked for. */
function carriers({ words, unknown }: Mended, names: Span<Name>[]): string[] {
  // A stop word inside a name belongs to it: Code of Conduct.
  const carrying = words.filter((word, index) => !isStopWord(word) || isInside(index, names));
  const said = carrying.filter((word) => word.length > 1 && !isSlightWord(word) && !unknown.includes(word));
  // What is mostly about something else is not answered by the word or two that it shares with this record.
  const lost = new Set(unknown.filter((word) => !words.includes(word)));
  if (lost.size > said.length) return [];
  // Small words alone are asked for only where nothing else was typed.
  return carrying.length > 0 || unknown.length > 0 ? carrying : words;
}

/** A query that is a name and nothing more is answered by it; one that begins some names, by those. */
function answersTo(
  carrying: string[],
  words: string[],
  names: Span<Name>[],
  concepts: Concept[],
  { names: all, stems }: Knowledge,
): Name[] {
  const [only] = names;
  if (only && concepts.length === 1) return [only.found];
  const begun = namesBeginning(words, all);
  // Of three words or more, what they begin is meant, though one of them may be a name by itself.
  if (begun.length === 1 && words.length > 2) return begun;
  // Whoever holds an office now is, here, who was last recorded in it.
  const holder = holderOf(
    concepts.filter(({ typed }) => !typed.every(isSlightWord)),
    all,
  );
  if (names.length > 0 || holder.length > 0) return holder;
  // A whole word that begins several names is asked for itself: trade is more than the Trade in Goods Agreement.
  if (begun.length > 1 && words.length === 1 && stems.has(stem(words[0] ?? ''))) return [];
  return begun.length > 0 ? begun : personNamed(carrying, all);
}

/**
 * The words meant by one that the site does not have: those of names run together, or the nearest. Its words leave out
 * plain plurals, so one is also looked for without its s.
 */
function spelling(word: string, { words, namedWords }: Knowledge): string[] | undefined {
  const near = suggest(word, words, namedWords) ?? suggest(word.replace(/s$/, ''), words, namedWords);
  return near === undefined ? apart(word, namedWords) : [near];
}

/** Takes words apart that were typed without spaces; of few letters, a lion would be Li on. */
function apart(run: string, known: ReadonlySet<string>): string[] | undefined {
  if (run.length < 6) return undefined;
  const upTo: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= run.length; end++) {
    for (let start = 0; start < end - 1; start++) {
      const word = run.slice(start, end);
      const before = upTo[start];
      if (before && known.has(word)) upTo[end] ??= [...before, word];
    }
  }
  return upTo[run.length];
}

/** The last word may be one that is still being typed. */
function isKnown(word: string, last: boolean, { words, stems, synonyms }: Knowledge): boolean {
  if (/[^a-z]/.test(word) || word.length < 3) return true;
  if (stems.has(stem(word)) || synonyms.has(stem(word))) return true;
  return last && (word.length < 4 || words.some((known) => known.startsWith(word)));
}
