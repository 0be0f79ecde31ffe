import { expect, test } from 'vitest';
import type { Finding } from '../../../src/reading/finding.ts';
import { formatFinding, sortFindings } from '../../../src/reading/finding.ts';

function finding(file: string, line: number, message = 'wrong'): Finding {
  return { file, line, message, hint: 'mend it' };
}

test('a finding is one line that begins with a place to jump to', () => {
  expect(formatFinding(finding('content/pages/trade.md', 12))).toBe(
    'content/pages/trade.md:12: wrong - mend it',
  );
});

test('findings are sorted by file, by line as a number, and by what is wrong', () => {
  const unsorted = [finding('b', 1), finding('a', 10), finding('a', 9, 'z'), finding('a', 9, 'y')];
  expect(sortFindings(unsorted)).toEqual([
    finding('a', 9, 'y'),
    finding('a', 9, 'z'),
    finding('a', 10),
    finding('b', 1),
  ]);
});

test('the same finding twice is one', () => {
  expect(sortFindings([finding('a', 1), finding('a', 1)])).toEqual([finding('a', 1)]);
});
