import { distance } from 'fastest-levenshtein';

/**
 * Finds the word of the site that a misspelt one most likely meant: one slip away in a word of five letters or more, two
 * in one of eight or more. Two letters that changed places count as one slip in a word of any length, since that is how
 * hands slip. The first
 * letter is nearly always right, and a rule that lets it differ turns names that are not on the site into ones that are.
 *
 * @param word a folded word that the site does not hold
 * @param known the words of the site
 * @param named words of its names, which readers look for before others
 * @returns the word meant; undefined where none is near
 */
export function suggest(
  word: string,
  known: Iterable<string>,
  named: ReadonlySet<string>,
): string | undefined {
  if (word.length < 4 || /[^a-z]/.test(word)) return undefined;
  const most = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of known) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > most) continue;
    const swap = swapped(word, candidate);
    const slips = swap ? 1 : distance(word, candidate);
    if (!swap && slips > most) continue;
    const far = slips - (named.has(candidate) ? 0.5 : 0) - (swap ? 0.2 : 0);
    if (!best || far < best.far) best = { candidate, far };
  }
  return best?.candidate;
}

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
