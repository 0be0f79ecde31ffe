// What search and the page that a result leads to must agree on; kept apart, so that no page fetches search for it.

/** Key under which the words of a search wait, on this device, for the page that a result leads to. */
export const landingKey = 'search-words';

/**
 * Gives the form of what is marked: a number with its points, a run of letters and digits, or Chinese, which has no
 * spaces, so that a word of the query may be a part of a run.
 *
 * @param words the words to mark
 * @returns a pattern that finds one such piece after another
 */
export function markedForm(words: readonly string[]): RegExp {
  const chinese = words.filter((word) => /^\p{Script=Han}+$/u.test(word));
  const others = ['\\p{Script=Han}', '\\d+(?:[.,]\\d+)+', '[[\\p{L}\\p{N}]--\\p{Script=Han}]+'];
  return new RegExp([...chinese, ...others].join('|'), 'gv');
}
