import type { Concept } from './concept.ts';
import { isChinese, isStopWord, joined, stem, wordsOf } from './words.ts';

/**
 * Brings a text to the stems of the words that carry it.
 *
 * @param text any text
 * @returns stems in order, without stop words
 */
export function stemsIn(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stem);
}

/** What a word is worth that only stands for the one asked for. */
const synonymWorth = 0.9;

/**
 * Measures how well a concept stands in a list of stems: as it is said, or in a word that readers use for it.
 *
 * @param concept one thing that a query asks for
 * @param stems stems of a text
 * @returns from 0, not at all, to 1, as it is said
 */
export function strength({ forms, synonyms }: Concept, stems: readonly string[]): number {
  const text = ` ${joined(stems)} `;
  const said = forms.some((form) => {
    const wanted = joined(form);
    // Chinese is found inside a run; one or two letters or digits whole; a longer stem, as 772 of 772.4, as a beginning.
    if (isChinese(wanted)) return text.includes(wanted);
    return text.includes(` ${wanted}${/\b..?$/.test(wanted) ? ' ' : ''}`);
  });
  if (said) return 1;
  return stems.some((word) => synonyms.includes(word)) ? synonymWorth : 0;
}

/**
 * Gives the largest share of words that stand within one stretch of a sentence's length.
 *
 * @param wanted stems
 * @param text stems of a text
 * @returns from 0 to 1
 */
export function nearness(wanted: readonly string[], text: readonly string[]): number {
  const stretch = 14;
  let best = 0;
  text.forEach((word, index) => {
    if (!wanted.includes(word)) return;
    const inStretch = new Set(text.slice(index, index + stretch).filter((other) => wanted.includes(other)));
    best = Math.max(best, inStretch.size / wanted.length);
  });
  return best;
}

/**
 * Puts the words of a name into no order, with 28 for 28th: summit 28 is the 28th summit.
 *
 * @param name a name or a query
 * @returns its stems as one text
 */
export function bag(name: string): string {
  return stemsIn(name)
    .map((word) => word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'))
    .sort()
    .join(' ');
}
