import { describe, expect, test } from 'vitest';
import { withPhrases } from '../../../src/search/phrases.ts';
import type { Candidate } from '../../../src/search/signs.ts';

function place(url: string, parts: Partial<Candidate>): Candidate {
  const blank = {
    page: 'Page',
    section: 'Section',
    kind: '',
    names: [],
    questions: [],
    text: '',
    year: 0,
    score: 1,
  };
  return { ...blank, ...parts, url };
}

describe('a phrase keeps', () => {
  const places = [
    place('/together/', { text: 'The Code of Conduct is open.' }),
    place('/apart/', { text: 'Conduct by a code.' }),
    place('/heading/', { section: 'Code of conduct' }),
    place('/accents/', { text: 'Biển Đông' }),
  ];
  test.each([
    ['the places that hold its words side by side', [['code', 'of', 'conduct']], ['/together/', '/heading/']],
    ['them whatever their accents', [['bien', 'dong']], ['/accents/']],
    [
      'only whole words',
      [
        ['de', 'of'],
        ['of', 'cond'],
      ],
      [],
    ],
    [
      'what holds every one of several',
      [
        ['code', 'of', 'conduct'],
        ['is', 'open'],
      ],
      ['/together/'],
    ],
    ['every place where there is none', [], ['/together/', '/apart/', '/heading/', '/accents/']],
  ])('%s', (_, phrases, urls) => {
    expect(withPhrases(places, phrases).map(({ url }) => url)).toEqual(urls);
  });
});
