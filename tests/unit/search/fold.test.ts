import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';

test.each([
  ['Biển Đông', 'bien dong'],
  // The same letters, each accent a character of its own, as macOS writes file names.
  ['Biển Đông'.normalize('NFD'), 'bien dong'],
  ['Đồng', 'dong'],
  ['东盟', '东盟'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing more, whatever the text', () => {
  expect(fold(fold('Đồng'))).toBe(fold('Đồng'));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('a text is compared the same, be its accents characters of their own or not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});
