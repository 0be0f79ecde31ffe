import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/search/engine.ts';
import { understand } from '../../../src/search/query.ts';
import type { Ranked } from '../../../src/search/rank.ts';
import { nameResults, results, summary } from '../../../src/search/result.ts';
import { coc, knowledge } from './knowledge.ts';

function place(url: string, section: string, text = 'The protocol was signed.'): Ranked {
  const blank = { kind: 'Record', names: [], questions: [], year: 0, score: 1 };
  const rest = { ...blank, rank: 1, signs: [], share: 1, missing: [], question: undefined };
  return { url, page: 'The page', section, text, ...rest };
}

/** The answer to a query, with the places that a test gives it. */
function answerTo(query: string, places: Ranked[], rest: Partial<Answer> = {}): Answer {
  const found = { places, more: false, leftOut: [], apart: false };
  return { query: understand(query, knowledge), ...found, ...rest };
}

function plain(answer: Answer): string[] {
  return results(answer).map(({ above, title }) => `${above} › ${title}`);
}

describe('a result', () => {
  test('of a section shows its page above its heading, and its words marked', () => {
    expect(results(answerTo('protocol', [place('/a/#b', 'The section')]))).toEqual([
      expect.objectContaining({
        url: '/a/#b',
        above: 'The page',
        title: 'The section',
        excerpt: [
          { text: 'The ', marked: false },
          { text: 'protocol', marked: true },
          { text: ' was signed.', marked: false },
        ],
      }),
    ]);
  });

  test.each([
    ['code of conduct', 'Talks on the COC go on.', 'COC'],
    ['railway', 'A train to Vientiane.', 'train'],
    ['railw', 'The railways of Laos.', 'railways'],
  ])('for “%s” has marked in “%s” what stands for it', (query, text, word) => {
    const [shown] = results(answerTo(query, [place('/a/#b', 'The section', text)])).slice(-1);
    expect(shown?.excerpt.filter(({ marked }) => marked)).toEqual([{ text: word, marked: true }]);
  });

  test('of a whole page shows its title alone', () => {
    expect(plain(answerTo('protocol', [place('/a/', '')]))).toEqual([' › The page']);
  });

  test('of a figure shows its first words, whose they are and of when, whatever was asked', () => {
    const text = `772.4 billion, by ASEAN’s count, in 2024. ${'word '.repeat(60)} protocol`;
    const figure = { ...place('/a/#chart', 'Trade', text), kind: 'Figures' };
    expect(results(answerTo('protocol', [figure]))[0]?.excerpt[0]?.text).toMatch(/^772.4 billion/);
  });

  test('shows the question that it answers', () => {
    const asked = { ...place('/a/#b', 'The section'), question: 'Who signed?' };
    expect(results(answerTo('who signed', [asked]))[0]?.question).toBe('Who signed?');
  });

  test('of a name shows what it is, with its short form and its meaning', () => {
    expect(nameResults(understand('code of conduct', knowledge))).toEqual([
      expect.objectContaining({
        url: '/sea/coc/#status',
        above: 'Term',
        title: 'Code of Conduct in the South China Sea (COC)',
        excerpt: [{ text: coc.meaning, marked: false }],
      }),
    ]);
  });

  test('of a name shows no other name as its short form', () => {
    expect(nameResults(understand('east sea', knowledge)).map(({ title }) => title)).toEqual([
      'South China Sea',
    ]);
  });

  test('of a person says so', () => {
    expect(nameResults(understand('li qiang', knowledge))).toEqual([
      expect.objectContaining({ above: 'Person', title: 'Li Qiang' }),
    ]);
  });
});

describe('in the list', () => {
  test('names come first, so that what was shown at once stays where it is', () => {
    const answer = answerTo('coc', [place('/a/#b', 'The section')]);
    expect(results(answer)[0]).toEqual(nameResults(answer.query)[0]);
    expect(plain(answer)[1]).toBe('The page › The section');
  });

  test('no place stands twice', () => {
    const answer = answerTo('coc', [place('/a/#b', 'One'), place('/sea/coc/#status', 'Status')]);
    expect(results(answer).map(({ url }) => url)).toEqual(['/sea/coc/#status', '/a/#b']);
  });

  test('by year come places that hold all that was asked, those that speak of the latest first, each with its year', () => {
    const dated = (id: string, year: number, missing: string[]) => ({
      ...place(`/${id}/`, 'Section'),
      year,
      missing,
    });
    const places = [dated('old', 2002, []), dated('part', 2026, ['protocol']), dated('new', 2025, [])];
    const byYear = results(answerTo('protocol', places), true);
    expect(byYear.map(({ url, above }) => [url, above])).toEqual([
      ['/new/', 'The page, 2025'],
      ['/old/', 'The page, 2002'],
    ]);
    const none = results(answerTo('protocol', places.slice(1, 2)), true);
    expect(none.map(({ url }) => url)).toEqual(['/part/']);
  });

  test('places keep their order', () => {
    const places = ['c', 'a', 'b'].map((id) => place(`/${id}/`, id));
    expect(plain(answerTo('protocol', places))).toEqual(['The page › c', 'The page › a', 'The page › b']);
  });
});

describe('the reader is told', () => {
  const one = [place('/a/#b', 'One')];
  const two = [...one, place('/a/#c', 'Two')];

  test.each<[string, Answer, string]>([
    ['how many places were found', answerTo('protocol', two), '2 places found.'],
    [
      'that there are more than those found best',
      answerTo('protocol', two, { more: true }),
      'The best 2 places found.',
    ],
    ['of one place in the singular', answerTo('protocol', one), '1 place found.'],
    [
      'that nothing was found, and what helps',
      answerTo('protocol', []),
      'Nothing found for “typed”. The A to Z below leads to every page and section.',
    ],
    ['of a name although the index has no place', answerTo('coc', []), '1 place found.'],
    ['of a name and of another place', answerTo('coc', one), '2 places found.'],
    [
      'what was mended',
      answerTo('invesment', one),
      'Showing results for “investment”, not “invesment”. 1 place found.',
    ],
    [
      'of several mendings',
      answerTo('invesment prtocol talks', one),
      'Showing results for “investment”, “protocol”, not “invesment”, “prtocol”. 1 place found.',
    ],
    [
      'of a word that is not on the site',
      answerTo('trade blockchain', one),
      'Not on this site: “blockchain”. 1 place found.',
    ],
    [
      'of words that are not on the site',
      answerTo('trade blockchain zebra', one),
      'Not on this site: “blockchain”, “zebra”. 1 place found.',
    ],
    [
      'which words even the best place lacks',
      answerTo('trade railway', one, { leftOut: ['railway'] }),
      'No place has every word; left out: “railway”. 1 place found.',
    ],
    [
      'that words in quotation marks stand nowhere together',
      answerTo('"trade railway"', one, { apart: true }),
      'No place has the quoted words together. 1 place found.',
    ],
    ['one place as one', answerTo('trade', one, { more: true }), '1 place found.'],
  ])('%s', (_, answer, said) => {
    expect(summary(answer, 'typed', results(answer).length, {})).toBe(said);
  });

  test('that nothing was found among what filters leave, not on the whole site', () => {
    const filters = { kind: ['Glossary'], year: ['1993'] };
    expect(summary(answerTo('trade', []), 'trade', 0, filters)).toBe(
      'Nothing found for “trade”, “Glossary”, “1993”. The A to Z below leads to every page and section.',
    );
  });
});
