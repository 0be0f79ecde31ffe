import { expect, test } from 'vitest';
import { personSchema } from '../../../src/schemas/person.ts';

const required = {
  id: 'li-qiang',
  name: 'Li Qiang',
  for: 'China',
  office: 'Premier (October 2025)',
  sources: ['un'],
  page: 'summits/28/statements.md#li-qiang',
};

function reasons(person: unknown): string[] {
  const result = personSchema.safeParse(person);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('a person needs an office, whom it is held for, a source and a place', () => {
  expect(personSchema.parse(required)).toEqual({ ...required, other: [] });
});

test('every form an editor gives of a name is kept, in its own language', () => {
  const all = { ...required, other: ['Ly Cuong'], vi: 'Lý Cường', zh: '李强' };
  expect(personSchema.parse(all)).toEqual(all);
});

test.each([
  [{ page: 'statements' }, 'page: Expected a file and section: sea/coc.md#status'],
  [{ office: ' ' }, 'office: Too small: expected string to have >=1 characters'],
  [{ sources: ['Xinhua'] }, 'sources.0: Use lower-case letters, digits and single hyphens'],
  [{ short: ['Li'] }, ': Unrecognized key: "short"'],
])('%j is refused, and the reason says what would do', (field, reason) => {
  expect(reasons({ ...required, ...field })).toEqual([reason]);
});
