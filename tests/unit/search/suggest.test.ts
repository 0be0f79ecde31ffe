import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest } from '../../../src/search/suggest.ts';

const known = ['agreement', 'investment', 'protocol', 'railway', 'summit', 'trade', 'port'];

function mended(word: string, named: string[] = []): string | undefined {
  return suggest(word, known, new Set(named));
}

test.each([
  // A letter left out, put in, or another one.
  ['sumit', 'summit'],
  ['summmit', 'summit'],
  ['summet', 'summit'],
  // Two slips in a long word.
  ['investmant', 'investment'],
  ['agremant', 'agreement'],
  // Two letters that changed places, also in a short word.
  ['tarde', 'trade'],
  ['prot', 'port'],
  ['protcool', 'protocol'],
  // A letter that stands once or twice, and in one word both.
  ['protocoll', 'protocol'],
  ['rrailwway', 'railway'],
  ['sumitt', 'summit'],
])('%s is mended to %s', (typed, meant) => {
  expect(mended(typed)).toBe(meant);
});

test.each([
  ['a short word one slip away', 'pork'],
  ['a middling word two slips away', 'tramed'],
  ['a long word three slips away', 'invastmamt'],
  ['a long word two slips away from a middling one', 'summints'],
  // Else a name that is not on the site would become one that is.
  ['a word with another first letter', 'grade'],
  ['a number', '2025'],
  ['a word with a figure in it', 'summ1t'],
  ['a word of another script', '峰会峰会'],
  ['an empty word', ''],
])('%s is left as it is', (_, typed) => {
  expect(mended(typed)).toBeUndefined();
});

test('of two words equally near, the one that stands in a name is meant', () => {
  expect(suggest('seal', ['sael', 'sale'], new Set())).toBe('sael');
  expect(suggest('tradr', ['trade', 'trads'], new Set(['trads']))).toBe('trads');
});

test('a short word that lost a letter is mended into a name, and not into another word', () => {
  expect(suggest('qang', ['qiang'], new Set(['qiang']))).toBe('qiang');
  expect(suggest('qang', ['qiang'], new Set())).toBeUndefined();
  expect(suggest('young', ['yong'], new Set(['yong']))).toBeUndefined();
});

test('of two words equally near, changed places are likelier than another letter', () => {
  expect(suggest('tarde', ['tarda', 'trade'], new Set())).toBe('trade');
});

test('what is suggested is a word of the site that begins as the one typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
      const meant = mended(typed);
      if (meant === undefined) return;
      expect(known).toContain(meant);
      expect(meant[0]).toBe(typed[0]);
    }),
  );
});

test('any slip of changed places after the first letter is mended', () => {
  fc.assert(
    fc.property(fc.constantFrom('agreement', 'investment', 'protocol'), fc.nat(), (word, seed) => {
      const at = 1 + (seed % (word.length - 2));
      const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
      expect(mended(swapped)).toBe(word);
    }),
  );
});
