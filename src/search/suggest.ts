import { distance } from 'fastest-levenshtein';

/**
 * Finds the word of the site that a misspelt one most likely meant: the nearest by edit distance, one letter off in a
 * short word and two in a long one, and of those the one that begins alike. Two letters that changed places count as
 * one slip, since that is how hands slip.
 *
 * @param word a folded word that the site does not hold
 * @param known the words of the site
 * @returns the word meant; undefined where none is near
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  if (word.length < 4 || /[^a-z]/.test(word)) return undefined;
  const most = word.length < 6 ? 1 : 2;
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of known) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > most) continue;
    const slips = swapped(word, candidate) ? 1 : distance(word, candidate);
    if (slips > most) continue;
    const far =
      slips + (candidate[0] === word[0] ? 0 : 0.6) + (candidate.slice(0, 3) === word.slice(0, 3) ? 0 : 0.2);
    if (!best || far < best.far) best = { candidate, far };
  }
  return best?.candidate;
}

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
