/** The part of text-fragments-polyfill used here; it publishes no types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** A passage as browsers find it: its words, or their first and last, and words around them if need be. */
  export interface TextFragment {
    prefix?: string;
    textStart: string;
    textEnd?: string;
    suffix?: string;
  }

  /** Finds the fewest words that stand for a passage and for no other of the page; none if there are none. */
  export function generateFragmentFromRange(range: Range): { fragment?: TextFragment };
}
