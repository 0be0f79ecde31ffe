import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../../src/search/excerpt.ts';
import { stemsIn } from '../../../src/search/strength.ts';
import { wordsOf } from '../../../src/search/words.ts';

/** An excerpt as a reader sees it, with marks in brackets. */
function seen(text: string, query: string): string {
  return excerpt(text, stemsIn(query))
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');
}

const filler = (count: number, word = 'word'): string => `${word} `.repeat(count);

test.each([
  ['The protocol was signed.', 'protocol', 'The [protocol] was signed.'],
  ['Protocols, the PROTOCOL', 'protocol', '[Protocols], the [PROTOCOL]'],
  ['It was digitalised.', 'digitalized', 'It was [digitalised].'],
  ['On Biển Đông.', 'bien dong', 'On [Biển] [Đông].'],
  ['US$ 772.4 billion, not 772', '772.4', 'US$ [772.4] billion, not 772'],
  ['ACFTA 3.0', '3.0', 'ACFTA [3.0]'],
  ['the 28th summit', '28th', 'the [28th] summit'],
  ['ASEAN’s view', 'asean', '[ASEAN]’s view'],
  ['ASEAN–China trade', 'china', 'ASEAN–[China] trade'],
  ['Nothing of it.', 'trade', 'Nothing of it.'],
  // Only whole words: an excerpt must not mark what was not found.
  ['traders', 'rade', 'traders'],
])('in “%s”, “%s” is marked', (text, query, shown) => {
  expect(seen(text, query)).toBe(shown);
});

test('a part of a run of Chinese is marked, which search finds too', () => {
  expect(seen('中国—东盟自贸区', '东盟')).toBe('中国—[东盟]自贸区');
});

test('a long text is cut on both sides around the words, and says so', () => {
  expect(seen(`${filler(50)}the protocol ${filler(50)}`, 'protocol')).toMatch(
    /^… word.* the \[protocol\] word.* …$/,
  );
});

test('a text cut on one side has dots on that side only', () => {
  expect(seen(`Protocol ${filler(50)}`, 'protocol')).toMatch(/^\[Protocol\] word.*word …$/);
  expect(seen(`${filler(50)}protocol.`, 'protocol')).toMatch(/^… word.*\[protocol\]\.$/);
});

test('a text that does not hold the words is shown from its beginning', () => {
  expect(seen(`First ${filler(60)}`, 'protocol')).toMatch(/^First word.* …$/);
});

test('the part with most of the words is shown, not the first with one', () => {
  const text = `trade ${filler(60)}trade protocol signed ${filler(60)}`;
  expect(seen(text, 'trade protocol signed')).toContain('[trade] [protocol] [signed]');
});

test('a word that stands once is shown before words that stand everywhere', () => {
  const text = `trade with china ${filler(60)}trade china ${filler(60)}2019 507.9 ${filler(60)}`;
  expect(seen(text, 'trade china 2019')).toContain('[2019] 507.9');
});

test('of a table that is all about trade, the row of the year is shown', () => {
  const text = `The trade. Two-way trade ${filler(60)}• Year: 2019; ASEAN: 507.9 ${filler(60)}Those of 2019 are firm.`;
  expect(seen(text, 'trade 2019')).toMatch(/^… Year: \[2019\]; ASEAN: 507.9/);
});

test('a row of a table is shown from its beginning, where its headers begin', () => {
  const rows = (from: number, to: number): string =>
    Array.from(
      { length: to - from },
      (_, row) => `• Summit: ${from + row}th; Place: one two three four five six seven `,
    ).join('');
  expect(
    seen(
      `${rows(1, 27)}• Summit: 27th; Date: ten of the month; Place: Vientiane ${rows(28, 40)}`,
      'vientiane',
    ),
  ).toMatch(/^… Summit: 27th; Date: ten of the month; Place: \[Vientiane\]/);
});

test('of two parts alike the earlier is shown', () => {
  expect(seen(`early protocol ${filler(80)}late protocol`, 'protocol')).toContain('early [protocol]');
});

test('an empty text has an empty excerpt', () => {
  expect(excerpt('', ['trad'])).toEqual([]);
  expect(excerpt('', [])).toEqual([]);
});

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('trade', 'Protocols', 'Biển', '东盟', '772.4', '<b>', '\u0000'),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(' '));

test('whatever the text, an excerpt is one piece of it, no character lost or added but dots where it was cut', () => {
  fc.assert(
    fc.property(text, fc.array(fc.string({ maxLength: 8 })), (whole, words) => {
      const parts = excerpt(whole, [...stemsIn('trade protocols bien 772.4'), ...words]);
      const shown = parts.map((part) => part.text).join('');
      const cut = [shown, shown.replace(/^… /, ''), shown.replace(/ …$/, ''), shown.replace(/^… | …$/g, '')];
      expect(cut.some((piece) => whole.includes(piece))).toBe(true);
    }),
  );
});

test('whatever the text, what is marked is a word of the query, and pieces are never empty', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const parts = excerpt(whole, stemsIn('trade bien'));
      expect(parts.filter((part) => part.text === '')).toEqual([]);
      const marked = parts.filter((part) => part.marked).map((part) => wordsOf(part.text).join(' '));
      expect(marked.filter((word) => !/^(?:trade|trades|traded|trading|bien)$/.test(word))).toEqual([]);
    }),
  );
});

test('a short text with its words marked is the whole text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 5 }), (whole, word) => {
      const shown = excerpt(whole, [word]).map((part) => part.text);
      expect(shown.join('')).toBe(whole);
    }),
  );
});

test('a text that begins with a list begins with words, not with a bullet', () => {
  expect(seen('• For a story • The summit at a glance', 'summit')).toBe(
    'For a story • The [summit] at a glance',
  );
});

test('a very long text is cut too', () => {
  const shown = seen(`${filler(20_000)}protocol ${'x'.repeat(100_000)}`, 'protocol');
  expect(shown).toContain('[protocol]');
});
