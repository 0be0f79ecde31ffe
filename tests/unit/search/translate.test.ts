import { expect, test } from 'vitest';
import { understand } from '../../../src/search/query.ts';
import { knowledge } from './knowledge.ts';

test.each([
  ['đầu tư', 'investment'],
  ['dau tu', 'investment'],
  ['投资', 'investment'],
  ['hoi nghi cap cao 2025', 'summit 2025'],
  // Chinese has no spaces: words are found within a run.
  ['中国投资峰会', 'china investment summit'],
  // The same as Taiwan and Hong Kong write it.
  ['中國投資峰會', 'china investment summit'],
  // What is a name, or part of one, stays as typed.
  ['南海峰会', '南海 summit'],
  ['行为准则', '行为准则'],
  ['天气', '天气'],
])('%s is searched for as %s', (typed, words) => {
  expect(understand(typed, knowledge).words.join(' ')).toBe(words);
});
