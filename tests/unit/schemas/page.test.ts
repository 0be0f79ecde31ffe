import { expect, test } from 'vitest';
import { pageSchema } from '../../../src/schemas/page.ts';

const required = {
  title: 'Outcomes',
  description: 'What the summit decided, signed and adopted, with the source of each claim.',
  changes: [{ date: '2026-11-22', note: 'First version.' }],
};

function change(date: string): { date: string; note: string } {
  return { date, note: 'Corrected.' };
}

/** Every reason for which front matter is refused, by field. */
function reasons(frontMatter: unknown): string[] {
  const result = pageSchema.safeParse(frontMatter);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('title, description and the first change are enough: the rest has a default', () => {
  expect(pageSchema.parse(required)).toEqual({ ...required, kind: 'article', aliases: [], topics: [] });
});

test('everything an editor may say of a page is kept', () => {
  const all = {
    ...required,
    changes: [change('2026-12-01'), change('2026-11-22')],
    label: 'Results',
    order: 0,
    kind: 'sources',
    aliases: ['results', 'kết quả'],
    topics: ['summit', 'trade'],
    uncited: { lead: 'It only leads on.' },
  };
  expect(pageSchema.parse(all)).toEqual(all);
});

test('spaces around a title are not part of it', () => {
  expect(pageSchema.parse({ ...required, title: ' Outcomes ' }).title).toBe('Outcomes');
});

test('each of the three is asked for where it is missing', () => {
  expect(reasons({}).map((reason) => reason.split(':')[0])).toEqual(['title', 'description', 'changes']);
});

test('a field the schema does not know is refused, so that a misspelt one is seen', () => {
  expect(reasons({ ...required, oder: 3 })).toEqual([': Unrecognized key: "oder"']);
});

test.each([
  [{ title: '  ' }, 'title: Too small: expected string to have >=1 characters'],
  [{ description: 'Too short.' }, 'description: Too small: expected string to have >=50 characters'],
  [{ description: 'x'.repeat(161) }, 'description: Too big: expected string to have <=160 characters'],
  [{ changes: [] }, 'changes.0: Invalid input: expected object, received undefined'],
  [
    { changes: [change('2026-11-22'), change('2026-12-01')] },
    'changes: Expected the newest change first, one entry a day',
  ],
  [
    { changes: [change('2026-11-22'), change('2026-11-22')] },
    'changes: Expected the newest change first, one entry a day',
  ],
  [
    { changes: [{ date: '2026-11-22' }] },
    'changes.0.note: Invalid input: expected string, received undefined',
  ],
  [{ order: -1 }, 'order: Too small: expected number to be >=0'],
  [{ order: 1.5 }, 'order: Invalid input: expected int, received number'],
  [{ order: '1' }, 'order: Invalid input: expected number, received string'],
  [{ aliases: 'results' }, 'aliases: Invalid input: expected array, received string'],
  [{ aliases: [''] }, 'aliases.0: Too small: expected string to have >=1 characters'],
])('%j is refused, and the reason says what would do', (field, reason) => {
  expect(reasons({ ...required, ...field })).toEqual([reason]);
});

test('a topic or kind that does not exist is refused with those that do', () => {
  expect(reasons({ ...required, topics: ['summit', 'tourism'], kind: 'blog' })).toEqual([
    expect.stringMatching(/^kind: .*"article"\|"home"/),
    expect.stringMatching(/^topics\.1: .*"summit"\|"outcomes"/),
  ]);
});
