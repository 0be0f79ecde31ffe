import { placeAddress } from '../../addresses.ts';
import type { Content } from '../../reading/content.ts';
import { entriesOf } from '../../reading/yaml.ts';
import type { Person } from '../../schemas/person.ts';
import { personSchema } from '../../schemas/person.ts';
import type { Term } from '../../schemas/term.ts';
import { termSchema } from '../../schemas/term.ts';
import type { Name } from '../name.ts';
import { withTraditional } from './traditional.ts';

/**
 * Gathers the names that search answers by itself.
 *
 * @param content the parsed content, without findings
 * @returns terms, then people
 */
export function readNames({ terms, people, pages }: Content): Name[] {
  const headings = new Map(
    pages.flatMap(({ address, headings }) => headings.map(({ id, text }) => [`${address}#${id}`, text])),
  );
  return [
    ...entriesOf(terms)
      .map((entry) => termSchema.parse(entry))
      .map((term): Name => ({
        forms: formsOf(term, term.short),
        meaning: term.meaning,
        url: placeAddress(term.page),
        kind: 'term',
      })),
    ...entriesOf(people)
      .map((entry) => personSchema.parse(entry))
      .map((person): Name => ({
        forms: formsOf(person, []),
        meaning: `${person.for}: ${person.office}`,
        url: placeOf(person, headings),
        kind: 'person',
      })),
  ];
}

function formsOf({ name, other, vi, zh }: Term | Person, short: string[]): Name['forms'] {
  const others = [...short, ...other, vi ?? [], zh === undefined ? [] : withTraditional(zh)];
  return [name, ...new Set(others.flat())];
}

/** A section that is named after a person is about them; one that is not may have a word on them, in a long table. */
function placeOf({ id, name, page }: Person, headings: ReadonlyMap<string, string>): string {
  const place = placeAddress(page);
  return headings.get(place)?.includes(name) === true ? place : `/people/#${id}`;
}
