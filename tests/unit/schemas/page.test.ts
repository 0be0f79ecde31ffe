import { expect, test } from 'vitest';
import { pageSchema } from '../../../src/schemas/page.ts';

// What is refused, and what an editor is told, stands in tests/fixtures/.
const required = {
  title: 'Outcomes',
  description: 'What the summit decided, signed and adopted, with the source of each claim.',
  changes: [{ date: '2026-11-22', note: 'First version.' }],
};

test('title, description and the first change are enough: the rest has a default', () => {
  expect(pageSchema.parse(required)).toEqual({ ...required, kind: 'article', aliases: [], topics: [] });
});

test('spaces around a title are not part of it', () => {
  expect(pageSchema.parse({ ...required, title: ' Outcomes ' }).title).toBe('Outcomes');
});
