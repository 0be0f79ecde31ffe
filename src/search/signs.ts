import type { Concept } from './concept.ts';
import type { Query } from './query.ts';
import { askedAlready } from './question.ts';
import { kinds } from './record.ts';
import { bag, nearness, stemsIn, strength } from './strength.ts';

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
  /** The latest year it speaks of that has begun; 0 for none. */
  year: number;
  /** Pagefind's own score. */
  score: number;
}

/** How much a concept of a query tells: the rarer, the more; at most 1. */
export type Rarity = (concept: Concept) => number;

/** What may show that a place is the answer. */
export type Sign =
  /** What the query asks for stands in the heading of a section; in the text, or the names of its page; in a question; or
   * nowhere. */
  | 'heading'
  | 'text'
  | 'asked'
  | 'missing'
  /** The heading, or the title of a page, says just this and not more. */
  | 'headingCovered'
  /** Its words stand near one another. */
  | 'near'
  /** The query is the title or another name of a page, but for small words and their order. */
  | 'isName'
  /** The query asks a question that an editor has said the place answers. */
  | 'question'
  /** It is a source, which says where to read and not what. */
  | 'source'
  /** Pagefind's own order. */
  | 'pagefind';

/** How far a query has to ask a question for the question to be shown. */
const nearlySame = 0.75;

/** What a place shows of being the answer. */
export interface Reading {
  /** Each sign it shows, with how strongly. */
  signs: [Sign, number][];
  /** How much it holds of what the query tells, words that the site does not know among it; from 0 to 1. */
  share: number;
  /** Words of the query that it does not hold. */
  missing: string[];
  /** The question it answers that the query asks too; readers’ other words are not ours to show. */
  question: string | undefined;
}

/** A place prepared for comparing. */
interface Stems {
  heading: string[];
  text: string[];
  questions: string[];
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
  const { signs, share, missing } = conceptSigns(query, stems, rarity, candidate.section === '');
  const { alike, question } = askedAlready(query.concepts, candidate.questions, rarity);
  return {
    signs: [
      ...signs,
      ...orderSigns(query, stems),
      ['question', alike ** 2],
      ...nameSigns(candidate, query),
      ['pagefind', candidate.score / best],
    ],
    share,
    missing,
    question: alike > nearlySame && question?.endsWith('?') ? question : undefined,
  };
}

function stemsOf({ page, section, names, text, questions }: Candidate): Stems {
  const heading = section === '' ? page : section;
  return {
    heading: stemsIn(heading),
    text: stemsIn([page, ...names, text].join(' ')),
    questions: stemsIn(questions.join(' ')),
  };
}

function conceptSigns({ concepts, words, unknown }: Query, stems: Stems, rarity: Rarity, isLead: boolean) {
  const signs: Reading['signs'] = [];
  const missing: string[] = [];
  let holds = 0;
  let lacks = unknown.filter((word) => !words.includes(word)).length;
  for (const concept of concepts) {
    const tells = rarity(concept);
    const shown: Reading['signs'] = [
      ['heading', isLead ? 0 : strength(concept, stems.heading)],
      ['text', strength(concept, stems.text)],
      ['asked', strength(concept, stems.questions)],
    ];
    for (const [sign, strong] of shown) signs.push([sign, tells * strong]);
    // Small words that are all there is to a query stand everywhere.
    if (concept.forms.length === 0 || shown.some(([, strong]) => strong > 0)) {
      holds += tells;
    } else {
      lacks += tells;
      // A place that does not name what is named is about something else, however often the name stands elsewhere.
      signs.push(['missing', concept.isName ? 1 : tells]);
      missing.push(...concept.typed);
    }
  }
  return { signs, share: holds / (holds + lacks || 1), missing };
}

/** Words that belong together stand together. */
function orderSigns({ words }: Query, { heading, text }: Stems): Reading['signs'] {
  const wanted = stemsIn(words.join(' '));
  const covered = heading.filter((word) => wanted.includes(word)).length;
  return [
    ['headingCovered', covered / Math.max(heading.length, wanted.length, 1)],
    ['near', wanted.length < 2 ? 0 : nearness(wanted, text)],
  ];
}

function nameSigns({ page, section, kind, names }: Candidate, { words }: Query): Reading['signs'] {
  const typed = bag(words.join(' '));
  // Readers leave out what all of the record is about: the outcomes of the 28th summit.
  const isTyped = (name: string): boolean =>
    bag(name) === typed || bag(name.replace('ASEAN-China ', '')) === typed;
  const isHeading = isTyped(section === '' ? page : section);
  return [
    // A page of that very title is the answer before any section that says it and more.
    ['isName', section === '' && isHeading ? 1.5 : Number(names.some(isTyped))],
    ['source', Number(kind === kinds.source && !isHeading)],
  ];
}
