import { expect, test } from 'vitest';
import { fold } from '../../../src/search/fold.ts';

test.each([
  ['Biển Đông', 'bien dong'],
  // The same letters, each accent a character of its own, as macOS writes file names.
  ['Biển Đông'.normalize('NFD'), 'bien dong'],
  ['  South   China\u00a0Sea ', 'south china sea'],
  ['ASEAN–China', 'asean-china'],
  ['“Viet Nam’s”', '"viet nam\'s"'],
  ['Đồng Łódź Straße', 'dong lodz strasse'],
  ['东盟', '东盟'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  expect(fold(fold('Đồng – “Straße”'))).toBe(fold('Đồng – “Straße”'));
});
