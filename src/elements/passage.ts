import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import {
  generateFragmentFromRange,
  forTesting as library,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** Longer passages are named by their first and last words, as in browsers’ own links. */
const longest = 300;

/** Each round takes in more words, and looks through the page whether they stand there once. */
const rounds = 24;

/** What browsers, too, take for the bounds of a text: no words are looked for across them. */
const blocks = 'p, li, td, th, dt, dd, h1, h2, h3, h4, caption, figcaption, summary, div, section';

/**
 * Finds the words that a reader means: three clicks select up to the next block, other ways whole elements.
 *
 * @param range what is selected
 * @returns a range that begins and ends in words, without numbers of citations at its ends; none if it has no words
 */
export function passageOf(range: Range): Range | undefined {
  const words = textsOf(range).filter(({ text, part }) => !isNumber(text) && part.trim() !== '');
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const passage = document.createRange();
  passage.setStart(first.text, first.from + first.part.length - first.part.trimStart().length);
  passage.setEnd(last.text, last.from + last.part.trimEnd().length);
  return passage;
}

/**
 * Names a passage by words that stand for it and for no other of the page. Numbers of citations are not among them:
 * they change when another source comes to be cited before, and the link has to last.
 *
 * @param passage as `passageOf` gives it
 * @returns the words; none if nothing tells the passage from another
 */
export function fragmentOf(passage: Range): TextFragment | undefined {
  const range = passage.cloneRange();
  library.expandRangeStartToWordBound(range);
  library.expandRangeEndToWordBound(range);
  const whole = passageOf(range) ?? range;
  const [before, after] = around(whole);
  const runs = runsOf(whole);
  // A number may stand right behind the passage too.
  if (after.length > 1 && after[0] === '') runs.push(withoutTouched(runs.pop() ?? ''));
  const words = runs.map(plain).filter((run) => run !== '');
  const lasting = uniqueWords(words, plain(before.at(-1) ?? ''), plain(after[0] ?? ''));
  // A figure of a table may be told from another by its number alone.
  return lasting ?? generateFragmentFromRange(range).fragment;
}

/** Takes more and more words of the passage, then of those around it, until they stand in the page once. */
function uniqueWords(runs: string[], before: string, after: string): TextFragment | undefined {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isWhole = runs.length === 1 && first.length <= longest;
  const words = new library.FragmentFactory();
  if (isWhole) words.setExactTextMatch(first);
  else if (runs.length === 1) words.setSharedSearchSpace(first);
  else words.setStartAndEndSearchSpace(first, last);
  words.setPrefixAndSuffixSearchSpace(before, after);
  words.useSegmenter(new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' }));
  let fragment = isWhole ? words.tryToMakeUniqueFragment() : undefined;
  for (let round = 0; !fragment && round < rounds && words.embiggen(); round += 1) {
    fragment = words.tryToMakeUniqueFragment();
  }
  return fragment;
}

/** Runs of the text before a passage, and of the text after it. */
function around(passage: Range): [string[], string[]] {
  const before = document.createRange();
  const after = document.createRange();
  before.setStart(textOf(passage.startContainer), 0);
  before.setEnd(passage.startContainer, passage.startOffset);
  after.selectNodeContents(textOf(passage.endContainer));
  after.setStart(passage.endContainer, passage.endOffset);
  return [runsOf(before), runsOf(after)];
}

/** The text of the record that a place is in; a selection may begin above it. */
function textOf(node: Node): Element {
  return node.parentElement?.closest('.prose') ?? document.body;
}

/** Text of a range, cut at each number of a citation and at each block: `['The gap is old.', ' Both count']`. */
function runsOf(range: Range): string[] {
  const runs = [''];
  let block: Element | null | undefined;
  for (const { text, part } of textsOf(range)) {
    // Between blocks there is white space only.
    if (block !== blockOf(text) && part.trim() === '') continue;
    const run = runs.pop() ?? '';
    if (isNumber(text)) runs.push(withoutTouched(run), '');
    else if (block === undefined || block === blockOf(text)) runs.push(run + part);
    else runs.push(run, part);
    block = blockOf(text);
  }
  return runs;
}

/** Texts of a range with the part of each that is in it, which begins at `from`. */
function textsOf(range: Range): { text: Text; from: number; part: string }[] {
  const texts = [];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let text: Node | null = walker.currentNode instanceof Text ? walker.currentNode : walker.nextNode();
  for (; text; text = walker.nextNode()) {
    if (!(text instanceof Text) || !range.intersectsNode(text)) continue;
    if (!text.parentElement?.checkVisibility()) continue;
    const from = text === range.startContainer ? range.startOffset : 0;
    const to = text === range.endContainer ? range.endOffset : text.length;
    if (to > from) texts.push({ text, from, part: text.data.slice(from, to) });
  }
  return texts;
}

function isNumber(text: Text): boolean {
  return text.parentElement?.closest('.cite') !== null;
}

function blockOf(node: Node): Element | null | undefined {
  return node.parentElement?.closest(blocks);
}

/** To browsers a word and the number right behind it are one, as are two with a point between: neither can be asked for. */
function withoutTouched(run: string): string {
  return run.replace(/\S*(?:[\p{L}\p{N}]|\p{N}[.,;])$/u, '');
}

function plain(run: string): string {
  return run.replace(/\s+/gu, ' ').trim();
}
