import { expect, test } from 'vitest';
import { findingsIn } from './fixture.ts';

test('a question that leads nowhere is a finding that names the near misses', () => {
  expect(findingsIn('question-that-leads-nowhere')).toEqual([
    'questions.yaml:1: “trade.md” has no section “#figure” - did you mean “figures”, “fixtures”?',
    'questions.yaml:3: there is no page “trades.md” - did you mean “trade.md”, “index.md”?',
  ]);
});

// However it is written: search compares words.
test('a question asked twice is a finding at the second, in one place or in two', () => {
  const hint = 'keep it at the place that answers it best';
  expect(findingsIn('question-twice')).toEqual([
    `questions.yaml:3: ““What is this site”” is already asked of “index.md” - ${hint}`,
    `questions.yaml:5: “what is THIS site?!” is already asked of “index.md” - ${hint}`,
  ]);
});

test('each entry that does not fit is a finding', () => {
  expect(findingsIn('question-that-does-not-fit')).toEqual([
    'questions.yaml:2: “index.md” does not fit - Too small: expected string to have >=8 characters',
    'questions.yaml:3: “trade” does not fit - Expected a file and section, as trade/index.md#gap',
    'questions.yaml:5: “trade.md” does not fit - Expected a list of questions',
  ]);
});
