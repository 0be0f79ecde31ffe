/** A letter, with the first of the names that begin with it. */
interface Letter {
  letter: string;
  id: string;
}

/**
 * Finds where each letter begins. A letter counts without its accent; all figures are one letter.
 *
 * @param names names in order, each with the id by which it is addressed
 * @returns the letters that names begin with, in that order
 */
export function firstOfLetters(names: readonly { name: string; id: string }[]): Letter[] {
  const byLetter = Map.groupBy(names, ({ name }) => {
    const [letter = ''] = name.normalize('NFD').toUpperCase();
    return /\d/.test(letter) ? '0–9' : letter;
  });
  return [...byLetter].flatMap(([letter, [first]]) => (first ? [{ letter, id: first.id }] : []));
}
