import { expect, test } from 'vitest';
import { synonyms } from '../../../src/search/build/synonyms.ts';
import { packNames, readKnowledge } from '../../../src/search/knowledge.ts';
import type { Name } from '../../../src/search/name.ts';
import { understand } from '../../../src/search/query.ts';
import { nothing } from './knowledge.ts';

function person(name: string, meaning: string): Name {
  return { forms: [name], meaning, url: `/#${name}`, kind: 'person' };
}

const names = [
  person('Suharto', 'Indonesia: President (November 1997)'),
  person('Widodo', 'Indonesia: President (September 2023)'),
  person('Phuc', 'Viet Nam: Prime Minister and member of a committee (November 2020)'),
  person('Gan', 'Singapore: Deputy prime minister and trade minister (October 2025)'),
  { ...person('China', 'China: Premier, a term of the glossary.'), kind: 'term' } satisfies Name,
];
const knowledge = readKnowledge({
  ...nothing,
  names: packNames(names),
  words: 'indonesia indonesian president prime minister singapore vietnam vietnamese trade deputy premier',
  synonyms,
});

test.each([
  ['is the last who is recorded in it', 'president of Indonesia', ['Widodo']],
  ['is found by the adjective of the state', 'Indonesian president', ['Widodo']],
  ['is who held it in the year that is asked for', 'president of Indonesia 1997', ['Suharto']],
  ['is asked for by the day too', 'who is the current president of Indonesia now', ['Widodo']],
  ['is not found by half of the office', 'Singapore prime minister', []],
  ['is not found by the office without the state', 'president', []],
  ['is not found where more is asked', 'president of Indonesia trade', []],
  ['is a person', 'premier of China', []],
])('the holder of an office %s', (_, query, found) => {
  expect(understand(query, knowledge).answers.map(({ forms }) => forms[0])).toEqual(found);
});
