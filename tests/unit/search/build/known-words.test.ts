import { expect, test } from 'vitest';
import { knownWords } from '../../../../src/search/build/known-words.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';

/** More words than are listed, each two slips or more from any other. */
const letters = [...'bcdfghjklm'];
const common = letters.flatMap((one) =>
  letters.flatMap((two) => letters.map((three) => `${one}${one}${two}${two}${three}${three}o`)),
);

test('a word beyond those listed is listed all the same where it looks like a slip of another', () => {
  const words = listed(['forms', ...common], 'The yearly forums of the partners, with violins.');
  expect(words).toContain('forums');
  expect(words).not.toContain('violins');
});

test('of words with one stem only the one in most places is listed', () => {
  const words = listed(['development'], 'A developer of ports.');
  expect(words).toContain('development');
  expect(words).not.toContain('developer');
});

test('a word that only questions say is listed where it looks like a slip, apart from the others', () => {
  const questions = ['Is the rulebook of the foruns enforceable?'];
  const { words, asked } = knownWords([record('The code of the forums.', questions)], []);
  expect(asked).toBe('foruns');
  expect(words.split(' ')).toEqual(['forums']);
});

/** The words listed of two places that say the same and a third. */
function listed(often: readonly string[], once: string): string[] {
  const records = [record(often.join(' ')), record(often.join(' ')), record(once)];
  return knownWords(records, []).words.split(' ');
}

function record(text: string, questions: string[] = []): SearchRecord {
  const url = '/a/';
  return { url, kind: 'section', page: '', section: '', text, topics: [], aliases: [], questions };
}
