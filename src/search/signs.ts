import type { Concept, Query } from './query.ts';
import { askedAlready } from './question.ts';
import { kinds } from './record.ts';
import type { Strength } from './strength.ts';
import { bag, nearness, rowsOf, stemsIn, strength } from './strength.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/** A place that Pagefind has found, with what it holds. */
export interface Candidate {
  /** Address from the root of the site. */
  url: string;
  page: string;
  section: string;
  /** Label of its kind. */
  kind: string;
  /** Other names of the page, which its lead is found by. */
  names: string[];
  /** Questions that an editor has said it answers. */
  questions: string[];
  text: string;
  /** Pagefind's own score. */
  score: number;
}

/** How much a concept of a query tells: the rarer, the more; at most 1. */
export type Rarity = (concept: Concept) => number;

/** What may show that a place is the answer. */
export type Sign =
  /** What the query asks for stands in the heading of a section, in the title of a page that is a place itself, in the
   * title of the page a section is on, in the text, in a question; and in the text more than once. */
  | 'heading'
  | 'title'
  | 'page'
  | 'text'
  | 'asked'
  | 'often'
  /** It stands nowhere; share of the query of which that is so. */
  | 'missing'
  | 'lacking'
  /** Its words stand side by side, in the heading or in the text; near one another; in one row of a table. */
  | 'sideBySideHeading'
  | 'sideBySide'
  | 'near'
  | 'row'
  /** All that is asked for stands in the heading; the heading says just this, and not more. */
  | 'headingHolds'
  | 'titleHolds'
  | 'headingCovered'
  /** The query is the heading; is so but for small words and their order; is another name of the page. */
  | 'isHeading'
  | 'isNearlyHeading'
  | 'isOtherName'
  /** The query asks a question that an editor has said the place answers. */
  | 'question'
  /** The glossary names this place for the whole query; or this page for a part of it. */
  | 'namedPlace'
  | 'namedPage'
  /** It is a source, which says where to read and not what; an entry of the glossary. */
  | 'source'
  | 'term'
  /** Pagefind's own order. */
  | 'pagefind';

/** What a place shows of being the answer. */
export interface Reading {
  /** Each sign it shows, with how strongly. */
  signs: [Sign, number][];
  /** How many of the things that the query names it holds. */
  parts: number;
  /** Words of the query that it does not hold. */
  missing: string[];
}

/** A place prepared for comparing. */
interface Stems {
  heading: string[];
  page: string[];
  text: string[];
  questions: string[];
  rows: string[][];
}

/**
 * Reads a place for signs that it answers a query.
 *
 * @param candidate the place
 * @param query the query, understood
 * @param rarity how much a concept of the query tells
 * @param best the best score that Pagefind gave
 * @returns what it shows
 */
export function readSigns(candidate: Candidate, query: Query, rarity: Rarity, best: number): Reading {
  const stems = stemsOf(candidate);
  const { signs, parts, missing } = conceptSigns(query.concepts, stems, rarity, candidate.section === '');
  return {
    signs: [
      ...signs,
      ...orderSigns(query, stems),
      ['row', rowShare(query.concepts, stems, rarity)],
      ['question', askedAlready(query, candidate.questions, rarity) ** 2],
      ...nameSigns(candidate, query),
      ['pagefind', candidate.score / best],
    ],
    parts,
    missing,
  };
}

function stemsOf({ page, section, names, text, questions }: Candidate): Stems {
  const heading = section === '' ? page : section;
  return {
    heading: stemsIn(heading),
    page: stemsIn([page, ...names].join(' ')),
    text: stemsIn(text),
    questions: stemsIn(questions.join(' ')),
    rows: rowsOf(text).map(stemsIn),
  };
}

function conceptSigns(concepts: readonly Concept[], stems: Stems, rarity: Rarity, isLead: boolean): Reading {
  const signs: Reading['signs'] = [];
  const missing: string[] = [];
  let parts = 0;
  const all = concepts.reduce((sum, concept) => sum + rarity(concept), 0);
  for (const concept of concepts) {
    const [heading, page, text, asked] = [stems.heading, stems.page, stems.text, stems.questions].map(
      (part) => strength(concept, part),
    ) as [Strength, Strength, Strength, Strength];
    const tells = rarity(concept);
    const held = heading.best + page.best + text.best + asked.best > 0;
    if (held) {
      signs.push(
        [isLead ? 'title' : 'heading', tells * heading.best],
        ['page', tells * page.best],
        ['text', tells * text.best],
        ['asked', tells * asked.best],
        ['often', (tells * Math.min(text.times, 4)) / 4],
      );
    } else signs.push(['missing', concept.isName ? Math.max(tells, 1) : tells], ['lacking', tells / all]);
    // Small words that are all there is to a query stand everywhere.
    if (held || concept.forms.length === 0) parts += 1;
    else missing.push(...concept.typed);
  }
  if (concepts.length > 0 && concepts.every((concept) => strength(concept, stems.heading).best > 0)) {
    signs.push([isLead ? 'titleHolds' : 'headingHolds', 1]);
  }
  return { signs, parts, missing };
}

/** Words that belong together stand together. */
function orderSigns({ words }: Query, { heading, text }: Stems): Reading['signs'] {
  const wanted = words.filter((word) => !isStopWord(word)).map(stem);
  const covered = heading.filter((word) => wanted.includes(word)).length;
  const signs: Reading['signs'] = [['headingCovered', covered / Math.max(heading.length, wanted.length, 1)]];
  if (wanted.length < 2) return signs;
  const run = ` ${wanted.join(' ')} `;
  if (` ${heading.join(' ')} `.includes(run)) signs.push(['sideBySideHeading', 1]);
  if (` ${text.join(' ')} `.includes(run)) signs.push(['sideBySide', 1]);
  return [...signs, ['near', nearness(wanted, text)]];
}

/** The largest share of the query that one row of a table holds, if what it lacks is what the table is about. */
function rowShare(concepts: readonly Concept[], { rows, heading, page }: Stems, rarity: Rarity): number {
  const about = [...heading, ...page];
  const all = concepts.reduce((sum, concept) => sum + rarity(concept), 0);
  const wanted = concepts.filter((concept) => strength(concept, about).best === 0);
  return Math.max(
    0,
    ...rows.map((row) => {
      if (wanted.some((concept) => strength(concept, row).best === 0)) return 0;
      const held = concepts.filter((concept) => strength(concept, row).best > 0);
      return held.reduce((sum, concept) => sum + rarity(concept), 0) / all;
    }),
  );
}

function nameSigns({ url, page, section, kind, names }: Candidate, query: Query): Reading['signs'] {
  const signs: Sign[] = [];
  const heading = section === '' ? page : section;
  const exact = wordsOf(heading).join(' ') === query.typed.join(' ');
  const typed = bag(query.words.join(' '));
  if (exact) signs.push('isHeading');
  else if (bag(heading) === typed) signs.push('isNearlyHeading');
  else if (names.some((name) => bag(name) === typed)) signs.push('isOtherName');
  if (query.answers.some((name) => name.url === url)) signs.push('namedPlace');
  const here = url.split('#')[0];
  if (query.names.some(({ name }) => name.url.split('#')[0] === here)) signs.push('namedPage');
  if (kind === kinds.source && !exact) signs.push('source');
  if (kind === kinds.term) signs.push('term');
  return signs.map((sign) => [sign, 1]);
}
