import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/search/query.ts';
import type { Ranked } from '../../../src/search/rank.ts';
import { rank } from '../../../src/search/rank.ts';
import { kinds } from '../../../src/search/record.ts';
import type { Candidate } from '../../../src/search/signs.ts';
import { knowledge } from './knowledge.ts';

/** A place named by its address, with nothing in it but what a test puts there. */
function place(url: string, parts: Partial<Candidate> = {}): Candidate {
  const blank = {
    page: 'Page',
    section: 'Section',
    names: [],
    questions: [],
    text: 'Text.',
    year: 0,
    score: 1,
  };
  return { ...blank, kind: kinds.section, ...parts, url };
}

function ranked(
  query: string,
  candidates: Candidate[],
  rarity: (typed: string) => number = () => 1,
): Ranked[] {
  return rank(candidates, understand(query, knowledge), ({ typed }) => rarity(typed.join(' ')));
}

/** The addresses of the places in their order. */
function order(query: string, candidates: Candidate[], rarity?: (typed: string) => number): string[] {
  return ranked(query, candidates, rarity).map(({ url }) => url);
}

/** Says which comes first whichever order they were found in. */
function first(query: string, ...candidates: Candidate[]): string | undefined {
  const [one, other] = [candidates, candidates.toReversed()].map((found) => order(query, found)[0]);
  expect(one).toBe(other);
  return one;
}

describe('of two places, the one that comes first', () => {
  test('has the word in its heading, not only in its text', () => {
    const heading = place('/heading/', { section: 'Upgrade', text: 'The upgrade.' });
    expect(first('upgrade', heading, place('/text/', { text: 'The upgrade.' }))).toBe('/heading/');
  });

  test('has a word of its page’s title, as a section of that page need not say it', () => {
    const page = place('/page/', { page: 'Upgrade', text: 'Signed.' });
    expect(first('upgrade signed', page, place('/text/', { text: 'Signed.' }))).toBe('/page/');
  });

  test('has every word, not only one of them, be it in the heading', () => {
    const both = place('/both/', { text: 'Investment came; later a railway was built.' });
    const one = place('/one/', { section: 'Railway', text: 'The railway, the railway.' });
    expect(first('railway investment', both, one)).toBe('/both/');
  });

  test('has the words side by side, not far apart', () => {
    const apart = `The railway, ${'forest '.repeat(20)}, the protocol.`;
    expect(
      first(
        'railway protocol',
        place('/near/', { text: 'The railway protocol.' }),
        place('/far/', { text: apart }),
      ),
    ).toBe('/near/');
  });

  test('has a heading that says just what was asked, not one that says more', () => {
    const just = place('/just/', { section: 'Trade agreement' });
    const more = place('/more/', { section: 'Trade agreement talks before the charter' });
    expect(first('trade agreement', just, more)).toBe('/just/');
  });

  test('is the page of that title, for readers who leave out whose summit it is', () => {
    const page = place('/page/', { page: 'Charter of the 28th ASEAN-China Summit', section: '', text: '' });
    const text = 'The charter of the 28th summit, the charter.';
    const said = place('/section/', { section: 'At the summit', text });
    expect(first('charter of the 28th summit', page, said)).toBe('/page/');
    const other = { ...page, page: 'The 28th', names: ['ASEAN-China Summit 2025'] };
    const more = place('/more/', { page: 'Summit charters of 2025', section: '', text });
    expect(first('summit 2025', other, more)).toBe('/page/');
  });

  test('has the word itself, not another that may stand for it', () => {
    const said = place('/said/', { text: 'The railway of 2002.' });
    expect(first('railway', said, place('/meant/', { text: 'The train of 2002.' }))).toBe('/said/');
    expect(first('railway', place('/meant/', { text: 'The train.' }), place('/neither/'))).toBe('/meant/');
  });

  test('holds the rarer word, where neither holds both', () => {
    const rare = place('/rare/', { text: 'The laboratory.' });
    const common = place('/common/', { text: 'The trade.' });
    const rarity = (typed: string): number => (typed === 'laboratory' ? 1 : 0.2);
    expect(order('trade laboratory', [common, rare], rarity)).toEqual(['/rare/', '/common/']);
  });

  test('holds a name by any of its forms, not another word', () => {
    const other = place('/form/', { text: 'The Code of Conduct in the South China Sea.' });
    expect(first('COC deadline', other, place('/none/', { text: 'A charter.' }))).toBe('/form/');
  });

  test('is of the record, not a source that says the same', () => {
    const text = 'The railway protocol was signed.';
    const source = place('/sources/x/', { kind: kinds.source, page: 'Railway', section: '', text });
    expect(first('railway protocol signed', place('/record/', { text }), source)).toBe('/record/');
  });

  test('is a page by one of its other names, not one that only mentions it', () => {
    const text = 'A railway charter.';
    const page = place('/page/', { section: '', page: 'Trade', names: ['Railway charter'], text });
    expect(first('railway charter', page, place('/text/', { section: '', text }))).toBe('/page/');
  });

  test('answers the very question, not one that uses its words', () => {
    const asked = place('/asked/', { questions: ['Who signed the protocol?'] });
    const words = place('/words/', { text: 'The protocol that they signed is long; who of them knows?' });
    expect(first('who signed the protocol', asked, words)).toBe('/asked/');
  });

  test('shows the question that is asked, but no headline of readers’ own', () => {
    const questions = ['Who signed the protocol?', 'Protocol signed at last'];
    const [asked] = ranked('who signed the protocol', [place('/a/', { questions: questions.slice(0, 1) })]);
    const [headline] = ranked('protocol signed at last', [place('/a/', { questions: questions.slice(1) })]);
    expect([asked?.question, headline?.question]).toEqual(['Who signed the protocol?', undefined]);
  });

  test('holds a number whole, not as the beginning of another', () => {
    const whole = place('/whole/', { text: 'In 28 of them, or the 28th.' });
    expect(first('28', whole, place('/part/', { text: 'In 2812 of them and in 28.5, and 281.' }))).toBe(
      '/whole/',
    );
  });

  test('holds a word of two letters whole: every other word would begin with it', () => {
    const [none, whole] = ['An identity.', 'An id.'].map((text) => ranked('id', [place('/a/', { text })])[0]);
    expect([none?.missing, whole?.missing]).toEqual([['id'], []]);
  });

  test('is the section whose heading says it, before its page that has it for another name', () => {
    const page = place('/a/', { section: '', page: 'Trade', names: ['Railway charter'] });
    const section = place('/a/#b', { page: 'Trade', section: 'Charter of the railway', names: [] });
    expect(first('railway charter', page, section)).toBe('/a/#b');
    // But a page whose title says it is the answer itself.
    const titled = { ...page, page: 'Railway charter', names: [] };
    const longer = { ...section, page: 'Railway charter', section: 'Railway charter in force' };
    expect(first('railway charter', titled, longer)).toBe('/a/');
  });

  test('is what the index put first, all else alike', () => {
    expect(first('trade', place('/low/', { score: 1 }), place('/high/', { score: 9 }))).toBe('/high/');
  });
});

describe('a place is said to miss', () => {
  test('each word that stands neither in heading, title nor text', () => {
    const [only] = ranked('railway upgrade talks charter', [
      place('/a/', { page: 'Railway', section: 'Upgrade', text: 'Talks.' }),
    ]);
    expect(only?.missing).toEqual(['charter']);
  });

  test('no word that it has in another form', () => {
    const [only] = ranked('agreements signed COC', [
      place('/a/', { text: 'Signing an agreement: the Code of Conduct.' }),
    ]);
    expect(only?.missing).toEqual([]);
  });

  test('no Chinese that it has within a run', () => {
    const [only] = ranked('海域', [place('/a/', { text: '南方海域' })]);
    expect(only?.missing).toEqual([]);
  });

  test('no word of another name by which its page is found', () => {
    const [only] = ranked('railway charter', [
      place('/a/', { section: '', page: 'Trade', names: ['Railway charter'] }),
    ]);
    expect(only?.missing).toEqual([]);
  });
});

test('no place is lost, added or changed by putting them in order', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const candidate = fc.record({
    url: fc.constantFrom('/', '/sea/coc/#status', '/trade/acfta/'),
    page: text,
    section: text,
    kind: fc.constantFrom(...Object.values(kinds), ''),
    names: fc.array(text, { maxLength: 3 }),
    questions: fc.array(text, { maxLength: 3 }),
    text,
    year: fc.nat(),
    score: fc.nat(),
  });
  fc.assert(
    fc.property(
      fc.oneof(text, fc.constantFrom('COC', 'trade', '')),
      fc.array(candidate),
      (query, candidates) => {
        const places = ranked(query, candidates);
        expect(places.map(({ text }) => text).sort()).toEqual(candidates.map(({ text }) => text).sort());
        expect(places.filter((one) => Number.isNaN(one.rank))).toEqual([]);
      },
    ),
  );
});
