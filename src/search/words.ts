import { fold } from './fold.ts';

/** Words that say nothing of what is looked for. A section need not hold them to be the answer. */
const stopWords = new Set(
  (
    'a about after all also am an and any are as at be been before by can cannot could did do does done dont for from get give gave ' +
    'each had has have he her his how i if in into is it its list many me much my no not of on or our out over she show so tell ' +
    'than that the their them then there these they this those to under up us was we were what whats when where which who whom ' +
    'whose why will with would you your between say says said mean meaning stand explain please happen happened usd ' +
    'whether because must need ever theirs anything really exactly define definition acronym vs'
  ).split(' '),
);

/** Words that shape a question more than they say what it is about: a section may answer without them. */
const slightWords = new Set(
  (
    'ago already another call come current every find found held know late latest like look major ' +
    'make made may might more most new news now only other people same see should some still such take thing think time today ' +
    'got true use way yet'
  ).split(' '),
);

/** A word: a number with its points and ordinal ending (`772.4`, `28th`), a run of Chinese, or of letters. */
const word = /\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)(?!\p{L}))?|\p{Script=Han}+|[\p{L}--\p{Script=Han}]+/gv;

/**
 * Cuts a text into the words that search compares: folded, without punctuation and without what an apostrophe joins to
 * them, the s of a possessive or the not of `didn’t`; a comma inside a number is a point. `3.0` stays whole, and `c.o.c.`
 * is `coc`.
 *
 * @param text any text
 * @returns its words, in order
 */
export function wordsOf(text: string): string[] {
  // Written small, us is another word; and the dollars of the United States are not the state.
  const spelt = fold(text.replaceAll(/\b(?:U\.?S\.?(?:A\b\.?)?|usa)(?![\w$])/g, 'United States'))
    .replaceAll(/(?:n['’]t|(?<=[ds])nt|['’](?:s|re|ve|ll|d|m))\b/g, '')
    .replaceAll(/(\d),(?=\d)/g, '$1.')
    .replaceAll(/\b(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll('.', ''));
  return spelt.match(word) ?? [];
}

/**
 * Says whether a search that has better words leaves this one out.
 *
 * @param folded a folded word
 * @returns whether it is a stop word
 */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}

/**
 * Says whether a word tells little of what is looked for, though more than a stop word.
 *
 * @param folded a folded word
 * @returns whether it does
 */
export function isSlightWord(folded: string): boolean {
  return slightWords.has(folded);
}

/**
 * Says whether a text holds Chinese, which has no spaces between its words.
 *
 * @param text any text
 * @returns whether it does
 */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** What a word may end in besides what it means; longer endings hold shorter ones. */
const ending =
  /^(.*?[aeiouy].*?..)(?:ational|ization|izing|izer?|ation|ating|ator|ate|ing|ed|er|or|ment|ness|ful|ional|ion|al|ive|ance|ence|ant|ent|able|ible|iti|ism|ist|ous|li)$/;

/**
 * Brings a word to its stem, after British spellings have met American ones, so that every form of a word is one: the
 * plural goes, then at most two endings, for as long as a syllable and two letters remain. Porter's method does no better
 * on the pinned queries, and takes five times the bytes.
 *
 * @param folded a folded word
 * @returns its stem: that of `digitised` and of `digitizing` is the same
 */
export function stem(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const stemmed = folded.length < 4 || /\d/.test(folded) ? folded : withoutEndings(american(folded));
  stems.set(folded, stemmed);
  return stemmed;
}

function withoutEndings(word: string): string {
  const one = word.replace(/(?<=ss|x|ch|sh)es$|(?<=[^s])s$/, '');
  if (one.length < 4) return one;
  return one
    .replace(/(?:y|ie)$/, 'i')
    .replace(/(?<=...e)ed$/, 'e')
    .replace(ending, '$1')
    .replace(/e$/, '')
    .replace(ending, '$1')
    .replace(/[iy]$|(?<=(.))\1$/, '');
}

/** Places are compared anew with every key; their words stay the same. */
const stems = new Map<string, string>();

/**
 * Gives the American spelling of a word, under which both spellings meet.
 *
 * @param folded a folded word
 * @returns the word itself where there is no other spelling
 */
export function american(folded: string): string {
  if (folded.length < 4) return folded;
  return folded
    .replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1')
    .replace(/(.{2})our(s|ed|ing)?$/, '$1or$2')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/amme(s?)$/, 'am$1');
}

/**
 * Puts words back into one text to compare it with another: side by side, but Chinese without spaces, since it is
 * written with and without dashes between its parts.
 *
 * @param words folded words or their stems
 * @returns the words as one text
 */
export function joined(words: readonly string[]): string {
  return words.join(' ').replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
