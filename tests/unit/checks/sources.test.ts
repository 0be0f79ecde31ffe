import { expect, test } from 'vitest';
import { findingsIn } from './fixture.ts';

test('a key used twice is a finding that says where it was used first', () => {
  expect(findingsIn('duplicate-source-key')).toEqual([
    'sources.yaml:8: the key “un” is taken on line 1 - each source has a key of its own',
  ]);
});

test('each field that does not fit is a finding: on its line, or at its source where it is missing', () => {
  expect(findingsIn('source-that-does-not-fit')).toEqual([
    'sources.yaml:1: “title” is missing - add it: Invalid input: expected string, received undefined',
    'sources.yaml:3: there is no field “titel” - did you mean “title”, “note”, “type”?',
    'sources.yaml:5: “URL” does not fit - Invalid URL',
    'sources.yaml:8: “issued” does not fit - Expected a date as 2025-10-28, 2025-10 or 2025',
  ]);
});

test('a missing field is said to be missing, also where it must be one of a few words', () => {
  expect(findingsIn('source-without-genre')).toEqual([
    'sources.yaml:1: “genre” is missing - add it: Invalid option: expected one of "news report"|"official statement"|"reference"|"statistics"|"treaty text"',
  ]);
});

test('a source without a key is one finding, not also a key that nobody cites', () => {
  expect(findingsIn('source-without-key')).toEqual([
    'sources.yaml:8: “id” is missing - add it: Invalid input: expected string, received undefined',
  ]);
});

test('a file that is not YAML is one finding, not also one for every citation', () => {
  expect(findingsIn('sources-syntax')).toEqual([
    'sources.yaml:9: this is not valid YAML: Missing closing "quote - check indentation, colons and quotation marks',
  ]);
});

test('a file that is not a list is a finding', () => {
  expect(findingsIn('no-list-of-sources')).toEqual([
    'sources.yaml:1: this does not fit - Invalid input: expected array, received object',
  ]);
});
