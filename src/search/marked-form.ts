/**
 * Gives the form of what is marked in an excerpt and where its result leads: a number with its points, a run of letters
 * and digits, or Chinese, which has no spaces, so that a word of the query may be a part of a run.
 *
 * @param words the words to mark
 * @returns a pattern that finds one such piece after another
 */
export function markedForm(words: readonly string[]): RegExp {
  const chinese = words.filter((word) => /^\p{Script=Han}+$/u.test(word));
  const others = ['\\p{Script=Han}', '\\d+(?:[.,]\\d+)+', '[[\\p{L}\\p{N}]--\\p{Script=Han}]+'];
  return new RegExp([...chinese, ...others].join('|'), 'gv');
}
