import { expect, test } from 'vitest';
import { termSchema } from '../../../src/schemas/term.ts';

const required = {
  id: 'coc',
  name: 'Code of Conduct in the South China Sea',
  meaning: 'Rules of behaviour that ASEAN and China are negotiating.',
  sources: ['un'],
  page: 'sea/coc.md#status',
};

function reasons(term: unknown): string[] {
  const result = termSchema.safeParse(term);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('a name needs a meaning, a source and a place; it may go by no other forms', () => {
  expect(termSchema.parse(required)).toEqual({ ...required, short: [], other: [] });
});

test('every form an editor gives is kept, in its own language', () => {
  const all = { ...required, short: ['COC'], other: ['code'], vi: 'Bộ Quy tắc', zh: '行为准则' };
  expect(termSchema.parse(all)).toEqual(all);
});

test.each(['index.mdx', 'sea/coc.md', 'summits/28/orientations/trust.md#confidence-building'])(
  '%s is a place',
  (page) => {
    expect(reasons({ ...required, page })).toEqual([]);
  },
);

test.each([
  [{ page: '/sea/coc/#status' }, 'page: Expected a file and section: sea/coc.md#status'],
  [{ page: '../sea/coc.md' }, 'page: Expected a file and section: sea/coc.md#status'],
  [{ id: 'COC' }, 'id: Use lower-case letters, digits and single hyphens'],
  [{ meaning: 'Rules.' }, 'meaning: Too small: expected string to have >=20 characters'],
  [{ sources: [] }, 'sources: Too small: expected array to have >=1 items'],
])('%j is refused, and the reason says what would do', (field, reason) => {
  expect(reasons({ ...required, ...field })).toEqual([reason]);
});
