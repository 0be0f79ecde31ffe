import { expect, test } from 'vitest';
import { passageAddress } from '../../../src/elements/passage-address.ts';

const page = 'https://record.example/any/trade/?q=gap#old';

test('a passage is its section and its words, and the section asked for before is left out', () => {
  expect(passageAddress(page, 'gap', { textStart: 'The gap is old' })).toBe(
    'https://record.example/any/trade/?q=gap#gap:~:text=The%20gap%20is%20old',
  );
});

test('a passage of the lead has no section', () => {
  expect(passageAddress(page, '', { textStart: 'By' })).toBe(
    'https://record.example/any/trade/?q=gap#:~:text=By',
  );
});

test('hyphens, commas and ampersands in the words are not taken for those of the form', () => {
  expect(
    passageAddress(page, 'gap', { prefix: 'a-b', textStart: 'c, d', textEnd: 'e & f', suffix: '中-国' }),
  ).toMatch(/#gap:~:text=a%2Db-,c%2C%20d,e%20%26%20f,-%E4%B8%AD%2D%E5%9B%BD$/);
});

test('where no words stand for the passage alone, the link leads to its section', () => {
  expect(passageAddress(page, 'gap')).toBe('https://record.example/any/trade/?q=gap#gap');
});
