import type { Name, NameIndex } from './name.ts';
import { indexNames, wordsInNames } from './name.ts';
import type { Translations } from './translate.ts';
import { indexTranslations } from './translate.ts';
import { stem, wordsOf } from './words.ts';

/** What the site knows before the index has loaded. */
export interface Knowledge {
  names: readonly Name[];
  nameIndex: NameIndex;
  /** The words of its names and its pages, for spelling and to tell a known word from an unknown one. */
  words: readonly string[];
  stems: ReadonlySet<string>;
  /** Stems of words that no page says: they stand only in questions which a place answers. */
  unsaid: ReadonlySet<string>;
  /** Words that occur in names. */
  namedWords: ReadonlySet<string>;
  /** For the stem of a word, those of the words that readers use for it. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  translations: Translations;
}

/**
 * A name in `names.json`: names of fields would take the place of seventy words, and so would addresses that follow from
 * the name.
 */
type PackedName = [kind: Name['kind'], url: string, meaning: string, ...forms: Name['forms']];

/**
 * Packs names for `names.json`.
 *
 * @param names the names of the glossary and of people
 * @returns the same, without the names of their fields and without addresses that follow from a name
 */
export function packNames(names: readonly Name[]): PackedName[] {
  return names.map(({ kind, url, meaning, forms }) => {
    return [kind, url === entryOf(forms) ? '' : url, meaning, ...forms];
  });
}

/** Words of the site, of five letters or more, as texts with a space between them. */
export interface KnownWords {
  /** Those that a page says. */
  words: string;
  /** Of those that stand only in questions which editors have said a place answers, the ones that look like slips. */
  asked: string;
}

/** What the build writes of it into `search/names.json`. */
export interface KnowledgeData extends KnownWords {
  names: PackedName[];
  /** Groups of words that readers use for one another. */
  synonyms: readonly string[];
  /** English words by those of other languages. */
  translations: Readonly<Record<string, string>>;
}

/**
 * Readies what the build wrote for searching.
 *
 * @param data names and words, as in `names.json`
 * @returns the same, indexed
 */
export function readKnowledge(data: KnowledgeData): Knowledge {
  const names = data.names.map(([kind, url, meaning, ...forms]) => ({
    kind,
    url: url || entryOf(forms),
    meaning,
    forms,
  }));
  const namedWords = wordsInNames(names);
  const nameIndex = indexNames(names);
  const asked = data.asked.split(' ');
  const words = [...namedWords, ...data.words.split(' '), ...asked];
  return {
    names,
    nameIndex,
    words,
    stems: new Set(words.map(stem)),
    unsaid: new Set(asked.map(stem)),
    namedWords,
    synonyms: bySynonym(data.synonyms),
    translations: indexTranslations(data.translations, nameIndex),
  };
}

/** The address of an entry among people whose id is the name itself. */
function entryOf([name]: Name['forms']): string {
  return `/people/#${wordsOf(name).join('-')}`;
}

function bySynonym(groups: readonly string[]): Map<string, string[]> {
  const byStem = new Map<string, string[]>();
  for (const group of groups) {
    const stems = group.split(' ').map(stem);
    for (const word of stems) byStem.set(word, [...(byStem.get(word) ?? []), ...stems]);
  }
  return byStem;
}
