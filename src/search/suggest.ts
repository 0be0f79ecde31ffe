/** Two letters that changed places are a smaller slip than any other, since that is how hands slip. */
const swap = 0.8;

/**
 * Finds the word of the site that a misspelt one most likely meant: one slip away in a word of five letters or more, two
 * between two of eight or more, and two letters that changed places in a word of any length. Of a name its own letters
 * count: a word of four may be one of five that lost one. The first letter is nearly always right, and a rule that lets
 * it differ turns names that are not on the site into ones that are.
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
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of known) {
    if (candidate[0] !== word[0]) continue;
    const letters = named.has(candidate) ? candidate.length : Math.min(word.length, candidate.length);
    const most = letters < 5 ? swap : letters < 8 ? 1 : 2;
    const apart = slips(word, candidate);
    const far = apart - (named.has(candidate) ? 0.5 : 0);
    if (apart <= most && (!best || far < best.far)) best = { candidate, far };
  }
  return best?.candidate;
}

/** Letters added, left out, mistaken or swapped between two words: their distance by optimal string alignment. */
function slips(one: string, other: string): number {
  let before: number[] = [];
  let above = [...other, ''].map((_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const mistaken = one[row - 1] === other[column - 1] ? 0 : 1;
      let fewest = Math.min(
        (above[column] ?? 0) + added(one, row),
        (current[column - 1] ?? 0) + added(other, column),
        (above[column - 1] ?? 0) + mistaken,
      );
      if (row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        fewest = Math.min(fewest, (before[column - 2] ?? 0) + swap);
      current.push(fewest);
    }
    [before, above] = [above, current];
  }
  return above[other.length] ?? 0;
}

/** A letter written twice that stands once, or once that stands twice, is half a slip: few know which words have which. */
function added(word: string, at: number): number {
  return word[at - 1] === word[at - 2] ? 0.5 : 1;
}
