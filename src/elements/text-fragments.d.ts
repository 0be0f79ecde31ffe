/** The parts of text-fragments-polyfill used here; it publishes no types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** A passage as browsers find it: its words, or their first and last, and words around them if need be. */
  export interface TextFragment {
    prefix?: string;
    textStart: string;
    textEnd?: string;
    suffix?: string;
  }

  /** Takes words from texts, in rounds, until they stand in the page once. */
  interface FragmentFactory {
    /** A passage to be named by all its words. */
    setExactTextMatch(passage: string): void;
    /** One to be named by its first words and its last. */
    setSharedSearchSpace(passage: string): void;
    /** The same, where what stands between its beginning and its end is no part of its words. */
    setStartAndEndSearchSpace(beginning: string, end: string): void;
    /** What stands before it and after it. */
    setPrefixAndSuffixSearchSpace(before: string, after: string): void;
    useSegmenter(words: Intl.Segmenter): void;
    /** Takes in more words; false once there are no more. */
    embiggen(): boolean;
    /** The words taken, if they stand in the page once. */
    tryToMakeUniqueFragment(): TextFragment | undefined;
  }

  /** Finds the fewest words that stand for a passage and for no other of the page; none if there are none. */
  export function generateFragmentFromRange(range: Range): { fragment?: TextFragment };

  /** The steps of the library’s generator, which by itself cannot be told what to leave out. */
  export const forTesting: {
    FragmentFactory: new () => FragmentFactory;
    expandRangeStartToWordBound(range: Range): void;
    expandRangeEndToWordBound(range: Range): void;
  };
}
