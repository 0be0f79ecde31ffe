import { markedForm } from './marked-form.ts';
import { rowMark } from './record.ts';
import { stemsIn } from './strength.ts';

/** A piece of an excerpt; the marked ones are words of the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

interface Token {
  start: number;
  end: number;
  /** Which of the words to mark it is; undefined for any other word. */
  match: string | undefined;
}

const wordsShown = 34;

/** What a match is about follows it: one among the last so many words of an excerpt says little. */
const wordsAfter = 8;

/**
 * Cuts the part out of a text that shows most words of a query, and marks them.
 *
 * @param text the text of a place
 * @param stems stems of the words to mark
 * @param fromStart whether to show its beginning, whatever stands there
 * @returns the excerpt in pieces, with … where text was cut; empty for an empty text
 */
export function excerpt(text: string, stems: readonly string[], fromStart = false): ExcerptPart[] {
  const tokens = [...text.matchAll(markedForm(stems))].map((match): Token => {
    const [stem = ''] = stemsIn(match[0]);
    return {
      start: match.index,
      end: match.index + match[0].length,
      match: stems.includes(stem) ? stem : undefined,
    };
  });
  const from = fromStart ? 0 : bestWindow(tokens, text);
  const shown = tokens.slice(from, from + wordsShown);
  const first = from === 0 && !text.startsWith(rowMark) ? 0 : (shown[0]?.start ?? 0);
  const isCut = from + wordsShown < tokens.length;
  const parts: ExcerptPart[] = [{ text: from > 0 ? '… ' : '', marked: false }];
  let at = first;
  for (const { start, end, match } of shown) {
    if (match === undefined) continue;
    parts.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  parts.push({ text: isCut ? `${text.slice(at, shown.at(-1)?.end)} …` : text.slice(at), marked: false });
  return parts.filter((part) => part.text !== '');
}

/**
 * Where to begin so that as much of the query as can be is in sight, and then as early as can be. A word that stands once
 * tells more than one that stands everywhere, and a number most: “trade 2019” asks for a row of what is all about trade.
 */
function bestWindow(tokens: readonly Token[], text: string): number {
  const all = tokens.flatMap(({ match }) => match ?? []);
  const worth = (word: string): number =>
    (/^\d/.test(word) ? 2 : 0) + 1 / all.filter((other) => other === word).length ** 2;
  const tells = (from: number): number => {
    const inSight = tokens.slice(from, from + wordsShown - wordsAfter).flatMap(({ match }) => match ?? []);
    return [...new Set(inSight)].reduce((sum, word) => sum + worth(word), inSight.length / 1000);
  };
  return tokens
    .flatMap(({ match }, index) => (match === undefined ? [] : beginning(tokens, index, text)))
    .reduce((best, from) => (tells(from) > tells(best) ? from : best), 0);
}

/** At the beginning of its row or item; else a few words before the match, so that it does not begin mid-sentence. */
function beginning(tokens: readonly Token[], match: number, text: string): number {
  const mark = text.lastIndexOf(rowMark, tokens[match]?.start);
  const row = mark < 0 ? -1 : tokens.findIndex(({ start }) => start > mark);
  return row >= 0 && match - row < wordsShown / 2 ? row : Math.max(0, match - 6);
}
