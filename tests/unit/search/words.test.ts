import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStopWord, stem, wordsOf } from '../../../src/search/words.ts';

test.each([
  // Short forms, however they are written.
  ['c.o.c.', ['coc']],
  ['C.O.C. talks', ['coc', 'talks']],
  ['U.N.', ['un']],
  ['the U.N. and UNCLOS', ['the', 'un', 'and', 'unclos']],
  // Numbers keep their points and their ordinal ending, and part from the letters before them.
  ['3.0', ['3.0']],
  ['ACFTA 3.0', ['acfta', '3.0']],
  ['ACFTA3.0', ['acfta', '3.0']],
  ['772.4', ['772.4']],
  ['1,234.5', ['1.234.5']],
  ['In 2025.', ['in', '2025']],
  ['the 28th', ['the', '28th']],
  ['28ths', ['28', 'ths']],
  ['10+1', ['10', '1']],
  // A possessive is the word itself.
  ['Viet Nam’s', ['viet', 'nam']],
  ["ASEAN's", ['asean']],
  // What an apostrophe shortens says as little as what it stands for.
  ["who didn't come", ['who', 'did', 'come']],
  ['isn’t, they’re, I’ve', ['is', 'they', 'i']],
  ['didnt, wasnt', ['did', 'was']],
  ['the leaders’ words', ['the', 'leaders', 'words']],
  // Dashes and hyphens part words; so does any punctuation.
  ['ASEAN–China', ['asean', 'china']],
  ['ASEAN-China', ['asean', 'china']],
  ['2021—2025', ['2021', '2025']],
  ['trade/investment (goods)', ['trade', 'investment', 'goods']],
  // Vietnamese, with its letter that is not a d with a mark.
  ['Biển Đông', ['bien', 'dong']],
  ['bien dong', ['bien', 'dong']],
  // A run of Chinese is one word, and parts from the letters and numbers around it.
  ['东盟', ['东盟']],
  ['中国—东盟自贸区3.0版', ['中国', '东盟自贸区', '3.0', '版']],
  ['COC准则', ['coc', '准则']],
  // What is no word.
  ['', []],
  ['… !? “” – ()', []],
  ['😀 trade 🇨🇳', ['trade']],
  ['a\u0000b', ['a', 'b']],
  ['\u202eשלום', ['שלום']],
])('%j is searched as %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

// A Chinese or Japanese input method types Latin letters and digits in this form, and PDF files copy ligatures so.
test.each([
  ['ＡＣＦＴＡ', ['acfta']],
  ['２８', ['28']],
  ['oﬃcial ﬁgures', ['official', 'figures']],
])('%j, as some programs write it, is searched as %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('any text is cut into words that are never empty, and cutting them again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const words = wordsOf(text);
      expect(words.filter((word) => word === '' || /\s/.test(word))).toEqual([]);
      expect(words.flatMap(wordsOf)).toEqual(words);
    }),
  );
});

test('a word is the same word in capitals', () => {
  fc.assert(
    // But us is a word, and US a state.
    fc.property(fc.stringMatching(/^[a-rt-z0-9 .'-]{0,40}$/), (text) => {
      expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text));
    }),
  );
});

test.each([
  ['digitised', 'digitized'],
  ['digitalisation', 'digitalization'],
  ['organisations', 'organization'],
  ['harbour', 'harbor'],
  ['harbours', 'harbor'],
  ['labour', 'labor'],
  ['neighbouring', 'neighboring'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['metres', 'meters'],
  ['programme', 'program'],
  ['programmes', 'programs'],
])('British %s and American %s are one word', (british, american) => {
  expect(stem(british)).toBe(stem(american));
});

test.each([
  ['agreements', 'agreement'],
  ['days', 'day'],
  ['uses', 'use'],
  ['smes', 'sme'],
  ['countries', 'country'],
  ['parties', 'party'],
  ['summits', 'summit'],
  ['signing', 'signed'],
  ['ratified', 'ratify'],
  ['upgrades', 'upgraded'],
  ['conferences', 'conference'],
  ['differences', 'difference'],
])('%s and %s are one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['conduct', 'code'],
  ['four', 'for'],
  ['hour', 'hor'],
  ['trade', 'trader'],
  ['2024', '2025'],
  ['28th', '27th'],
])('%s and %s are two words', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test.each(['coc', 'doc', 'un', '3.0', '28th', '东盟'])(
  'the short form or number %s keeps every letter',
  (word) => {
    expect(stem(word)).toBe(word);
  },
);

test.each(['the', 'of', 'what', 'is', 'between'])('“%s” says nothing of what is looked for', (word) => {
  expect(isStopWord(word)).toBe(true);
});

test.each(['trade', 'summit', 'coc', '28th', '东盟'])('“%s” says something of what is looked for', (word) => {
  expect(isStopWord(word)).toBe(false);
});
