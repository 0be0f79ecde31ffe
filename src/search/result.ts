import { excerpt } from './excerpt.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { Answer, Filters } from './engine.ts';
import type { Name } from './name.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';
import { kinds } from './record.ts';
import { stemsIn } from './strength.ts';
import { isStopWord } from './words.ts';

/** A result as it is shown, on the search page and in the header's box. */
export interface Result {
  /** Address from the root of the site. */
  url: string;
  /** What stands above the title: the page a section is on, or what kind of answer it is. */
  above: string;
  title: string;
  /** The question it answers, where the query asks that. */
  question?: string | undefined;
  excerpt: ExcerptPart[];
  /** Words to mark in the place it leads to. */
  words: string[];
}

/**
 * Shows the names that a query is or begins: the answers known before the index has loaded.
 *
 * @param query the query, understood
 * @returns a result for each name
 */
export function nameResults({ answers, words }: Query): Result[] {
  return answers.map((name) => ({
    url: name.url,
    above: name.kind === 'person' ? 'Person' : 'Term',
    title: title(name),
    excerpt: [{ text: name.meaning, marked: false }],
    words: words.filter((word) => !isStopWord(word)),
  }));
}

/** The name, with its usual short form behind it. */
function title({ forms: [name, short = ''] }: Name): string {
  return /^[A-Z\d.\- ]{2,10}$/.test(short) ? `${name} (${short})` : name;
}

/**
 * Shows the places of an answer, after the names that have been shown already.
 *
 * @param answer the answer
 * @param byYear whether to list only places that hold all that was asked, by the latest year they speak of
 * @returns names first, then places, none twice
 */
export function results(answer: Answer, byYear = false): Result[] {
  const named = nameResults(answer.query);
  const places = byYear ? newestFirst(answer.places) : answer.places;
  return [
    ...named,
    ...places
      .filter((place) => !named.some(({ url }) => url === place.url))
      .map((place) => placeResult(place, marked(answer.query), byYear)),
  ];
}

/** Stems of what a query says, and of what stands for it: of COC where it asks for the code of conduct. */
function marked({ concepts }: Query): string[] {
  return concepts.flatMap(({ asked, synonyms }) => [...stemsIn(asked.flat().join(' ')), ...synonyms]);
}

function newestFirst(places: readonly Ranked[]): Ranked[] {
  const whole = places.filter(({ missing }) => missing.length === 0);
  return (whole.length > 0 ? whole : places).toSorted((a, b) => b.year - a.year);
}

function placeResult(
  { url, page, section, text, kind, question, year }: Ranked,
  stems: string[],
  byYear: boolean,
) {
  // The first sentence of a figure is its latest value, with whose it is.
  const shown = excerpt(text, stems, kind === kinds.figure);
  const above = [section !== '' && page, byYear && year];
  return {
    url,
    above: above.filter(Boolean).join(', '),
    title: section === '' ? page : section,
    question,
    excerpt: shown,
    words: shown.filter(({ marked }) => marked).map(({ text }) => text),
  };
}

/** What is left where search finds nothing, or cannot. */
export const otherWay = 'The A to Z below leads to every page and section.';

/**
 * Says in a sentence or two what a search came to, and what was changed or left out on the way.
 *
 * @param answer the answer
 * @param typed the query as typed
 * @param count how many results are shown
 * @param filters values chosen, which may be why there are none
 * @returns plain text
 */
export function summary(
  { query, more, leftOut, apart }: Answer,
  typed: string,
  count: number,
  filters: Filters,
): string {
  if (count === 0)
    return `Nothing found for ${quoted([typed, ...Object.values(filters).flat()])}. ${otherWay}`;
  const said: string[] = [];
  if (query.corrected.length > 0) {
    said.push(
      `Showing results for ${quoted(query.corrected.map(({ to }) => to))}, not ${quoted(query.corrected.map(({ from }) => from))}.`,
    );
  }
  if (query.unknown.length > 0) said.push(`Not on this site: ${quoted(query.unknown)}.`);
  if (leftOut.length > 0) said.push(`No place has every word; left out: ${quoted(leftOut)}.`);
  if (apart) said.push('No place has the quoted words together.');
  said.push(`${more && count > 1 ? 'The best ' : ''}${count} place${count === 1 ? '' : 's'} found.`);
  return said.join(' ');
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
