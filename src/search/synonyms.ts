import { stem } from './words.ts';

/**
 * Words that readers use for one another in this field. A place that says it in another word of the group answers too,
 * though one that uses the reader's own word does so better. Names are not here: the glossary has them.
 */
const groups = [
  'china chinese',
  'vietnam vietnamese',
  'philippines philippine filipino',
  'indonesia indonesian',
  'malaysia malaysian',
  'thailand thai',
  'singapore singaporean',
  'cambodia cambodian',
  'growth grow increase rise grew rose',
  'port seaport harbour',
  'rail railway train',
  'border frontier crossing gate checkpoint',
  'attend attendance participant present participate delegation',
  'signature sign signatory signing',
  'chair host chairmanship preside',
  'figure number statistic data count total',
  'force effect effective',
  'ratify ratification approval approve',
  'differ difference gap discrepancy higher lower mismatch',
  'venue place location city',
  'conclude conclusion finish complete end deadline',
  'member membership join admission accede',
  'statement remark speech said speak spoke',
  'investment investor invest fdi',
  'agreement agree deal pact treaty accord',
  'binding enforceable legal legally',
  'list table overview',
  'start begin began launch open hour time',
  'year annual yearly',
  'leader lead led premier president minister',
  'claim claimant dispute',
  'website site page',
  'enter entry',
  'hold held',
  'long length',
  'meet met meeting',
  'propose proposal',
  'decide decision',
];

const byStem = new Map<string, ReadonlySet<string>>();
for (const group of groups) {
  const stems = new Set(group.split(' ').map(stem));
  for (const word of stems) byStem.set(word, new Set([...(byStem.get(word) ?? []), ...stems]));
}

/**
 * Gives the words that may stand for a word.
 *
 * @param stemmed the stem of a word of the query
 * @returns stems of the others of its group; none for most words
 */
export function synonymsOf(stemmed: string): ReadonlySet<string> {
  return byStem.get(stemmed) ?? new Set();
}
