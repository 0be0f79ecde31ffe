import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSourceLabels } from '../../../src/markdown/source-labels.ts';

function fixture(name: string): string {
  return join(import.meta.dirname, '../../fixtures', name, 'content');
}

test('every source is named by its key: publisher and date', () => {
  expect(readSourceLabels(fixture('small-site'))).toEqual({
    'gazette-2025': 'The Gazette, 28 October 2025',
    'ministry-2024': 'Ministry of Trade, undated',
  });
});

test('a list of sources that does not fit its schema cannot be read', () => {
  expect(() => readSourceLabels(fixture('source-that-does-not-fit'))).toThrow(/title/);
});
