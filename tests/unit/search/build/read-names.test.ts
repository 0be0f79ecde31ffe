import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/reading/content.ts';
import { readNames } from '../../../../src/search/build/read-names.ts';
import { packNames, readKnowledge } from '../../../../src/search/knowledge.ts';
import { nothing } from '../knowledge.ts';

const names = readNames(readContent(resolve('content')).content);

function placeOf(person: string): string | undefined {
  return names.find(({ forms }) => forms[0] === person)?.url;
}

test('a person leads to the section that is named after them, and to their entry where a table has a word on them', () => {
  expect(placeOf('Lawrence Wong')).toBe('/summits/28/statements/#lawrence-wong');
  expect(placeOf('Hun Sen')).toBe('/people/#hun-sen');
  expect(placeOf('Xanana Gusmão')).toBe('/people/#xanana-gusmao');
});

test('names lose nothing on their way to the browser', () => {
  expect(readKnowledge({ ...nothing, names: packNames(names) }).names).toEqual(names);
});
