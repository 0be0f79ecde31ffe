import { months } from '../dates.ts';

const scale = '(?:million|billion|trillion)';
const unit = '(?:per cent|yuan|dollars|ringgit|tonnes|km|kilometres|hours|minutes)';

/** Whole words that lose their sense where a line ends between them. It is global. */
export const unbroken: RegExp = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    // 28 October 2025, 10–12 November
    String.raw`\d{1,2}(?:–\d{1,2})? (?:${months.join('|')})(?: \d{4})?`,
    // 2005–2010
    String.raw`\d{4}–\d{4}`,
    // 10th, 2007
    String.raw`\d{1,2}(?:st|nd|rd|th), \d{4}`,
    // US$772.4 billion, 6.99 trillion yuan, 11.2 per cent
    String.raw`(?:US\$)?\d[\d.,]* (?:${scale} ${unit}|${scale}|${unit})`,
    // ACFTA 3.0
    String.raw`\p{Lu}{2,} \d\.\d`,
    // Article 5, Annex 1
    String.raw`(?:Article|Annex|Chapter|No\.) \d+`,
    // D. Nelson
    String.raw`(?:\p{Lu}\. )+\p{Lu}\p{Ll}+`,
  ].join('|')})(?![\p{L}\p{N}])`,
  'gu',
);

/**
 * Cuts a text of a data file where it may not be broken, as pages written in Markdown are cut.
 *
 * @param text plain words
 * @returns its parts in order; each is kept on one line or not
 */
export function partsOf(text: string): { words: string; kept: boolean }[] {
  const parts = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(unbroken)) {
    if (index > end) parts.push({ words: text.slice(end, index), kept: false });
    parts.push({ words, kept: true });
    end = index + words.length;
  }
  if (end < text.length) parts.push({ words: text.slice(end), kept: false });
  return parts;
}
