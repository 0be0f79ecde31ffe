import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContext } from '../../../src/markdown/context.ts';

function contextOf(situation: string) {
  return readContext(resolve('tests/fixtures', situation, 'content'), '/');
}

test('every source is named by its key: publisher and date', () => {
  expect(contextOf('small-site').labels).toEqual({
    'gazette-2025': 'The Gazette, 28 October 2025',
    'ministry-2024': 'Ministry of Trade, undated',
  });
});

test('terms come from the glossary, but for those that every reader knows; a site without one has none', () => {
  expect(contextOf('term-that-all-know').terms).toEqual([
    { id: 'coc', forms: ['Code of Conduct', 'COC'], treatedAt: '/sea/coc/' },
  ]);
  expect(contextOf('nothing-wrong').terms).toEqual([]);
});

test('a list of sources that does not fit its schema cannot be read', () => {
  expect(() => contextOf('source-that-does-not-fit')).toThrow(/title/);
});
