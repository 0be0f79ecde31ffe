import { expect, test } from 'vitest';
import { nearMisses } from '../../../src/reading/near-misses.ts';

test('the nearest names are offered, nearest first, and no more than three', () => {
  expect(nearMisses('trad', ['summits', 'trust', 'trade', 'trail'])).toBe(
    'did you mean “trade”, “trail”, “trust”?',
  );
});

test('names that are equally near are offered in the order of the alphabet', () => {
  expect(nearMisses('c', ['b', 'a'])).toBe('did you mean “a”, “b”?');
});

test('where there are no names, it says so', () => {
  expect(nearMisses('trade', [])).toBe('there is none yet');
});
