import { expect, test } from 'vitest';
import { findingsIn } from './fixture.ts';

// Names are compared as search compares them: without accents and in one case.
test('a name of two things is a finding at the second, be it in the glossary or among people', () => {
  const hint = 'search answers a name with one place; keep it in one entry';
  expect(findingsIn('name-of-two-things')).toEqual([
    `glossary.yaml:12: “bien dong” is also a name of “east-sea” - ${hint}`,
    `people.yaml:2: “EAST SEA” is also a name of “east-sea” - ${hint}`,
  ]);
});

test('a name that leads to no place or rests on no source is a finding that names the near misses', () => {
  expect(findingsIn('name-that-leads-nowhere')).toEqual([
    'glossary.yaml:4: there is no source “unn” - did you mean “un”?',
    'glossary.yaml:5: “index.md” has no section “#figure” - did you mean “figures”?',
    'people.yaml:6: there is no page “people.md” - did you mean “index.md”?',
  ]);
});

test('an id used twice is a finding that says where it was used first', () => {
  expect(findingsIn('duplicate-name-id')).toEqual([
    'glossary.yaml:6: the id “coc” is taken on line 1 - it is an address; choose another',
  ]);
});

test('each field that does not fit is a finding', () => {
  expect(findingsIn('name-that-does-not-fit')).toEqual([
    'glossary.yaml:3: “meaning” does not fit - Too small: expected string to have >=20 characters',
    'glossary.yaml:6: there is no field “chinese” - did you mean “name”, “id”, “meaning”?',
    'people.yaml:1: “office” is missing - add it: Invalid input: expected string, received undefined',
  ]);
});
