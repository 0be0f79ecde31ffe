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
export function readNames({ terms, people }: Content): Name[] {
  return [
    ...entriesOf(terms)
      .map((entry) => termSchema.parse(entry))
      .map((term) => nameOf(term, 'term', term.short, term.meaning)),
    ...entriesOf(people)
      .map((entry) => personSchema.parse(entry))
      .map((person) => nameOf(person, 'person', [], `${person.for}: ${person.office}`)),
  ];
}

function nameOf(
  { name, other, vi, zh, page }: Term | Person,
  kind: Name['kind'],
  short: string[],
  meaning: string,
): Name {
  return {
    forms: [
      name,
      ...new Set([...short, ...other, vi ?? [], zh === undefined ? [] : withTraditional(zh)].flat()),
    ],
    meaning,
    url: placeAddress(page),
    kind,
  };
}
