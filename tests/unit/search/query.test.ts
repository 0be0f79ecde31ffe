import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Query } from '../../../src/search/query.ts';
import { packNames, readKnowledge } from '../../../src/search/knowledge.ts';
import { understand } from '../../../src/search/query.ts';
import { spellDates } from '../../../src/search/dates.ts';
import { translate } from '../../../src/search/translate.ts';
import { wordsOf } from '../../../src/search/words.ts';
import { acfta, coc, knowledge, liQiang, names, nothing, partnership, sea } from './knowledge.ts';

function ask(text: string): Query {
  return understand(text, knowledge);
}

describe('a word', () => {
  test('of the site is searched as it is, in any of its forms', () => {
    expect(ask('signing of agreements')).toMatchObject({
      words: ['signing', 'agreements'],
      corrected: [],
      unknown: [],
    });
  });

  test('that is misspelt is mended, and the mending told', () => {
    expect(ask('invesment protocol')).toMatchObject({
      words: ['investment', 'protocol'],
      corrected: [{ from: 'invesment', to: 'investment' }],
    });
  });

  test('that is misspelt in the plural is mended too', () => {
    expect(ask('labratories').corrected).toEqual([]);
    expect(ask('prtocols signed').corrected).toEqual([{ from: 'prtocols', to: 'protocol' }]);
  });

  test('that is a name typed without its spaces is taken apart, and that told', () => {
    expect(ask('codeofconduct')).toMatchObject({
      words: ['code', 'of', 'conduct'],
      answers: [coc],
      corrected: [{ from: 'codeofconduct', to: 'code of conduct' }],
    });
    expect(ask('codeofconductor').unknown).toEqual(['codeofconductor']);
    expect(ask('ofcoc').unknown, 'too short to tell from another word').toEqual(['ofcoc']);
  });

  test('that the site does not hold is left out, and told', () => {
    expect(ask('blockchain agreement')).toMatchObject({ words: ['agreement'], unknown: ['blockchain'] });
  });

  test('of two letters, and a number, may be known to the index alone; one of three if it is still being typed', () => {
    expect(ask('ai 1967 fta')).toMatchObject({ words: ['ai', '1967', 'fta'], unknown: [] });
    expect(ask('wat is trade')).toMatchObject({ words: ['trade'], unknown: ['wat'] });
  });

  test('of a single letter or digit does not make up for one that the site does not hold', () => {
    expect(ask('huawei 5g')).toMatchObject({ words: [], unknown: ['huawei'] });
    expect(ask('huawei trade')).toMatchObject({ words: ['trade'], unknown: ['huawei'] });
  });

  test('that says nothing is left out, unless nothing else was typed', () => {
    expect(ask('what is the trade between them').words).toEqual(['trade']);
    expect(ask('who is').words).toEqual(['who', 'is']);
    expect(ask('the blockchain')).toMatchObject({ words: [], unknown: ['blockchain'] });
  });

  test('that is still being typed is not taken for a misspelling', () => {
    expect(ask('trade proto')).toMatchObject({ words: ['trade', 'proto'], corrected: [], unknown: [] });
    expect(ask('proto trade').words).toEqual(['trade']);
  });
});

describe('a name', () => {
  test('keeps its stop words', () => {
    expect(ask('about the code of conduct').words).toEqual(['code', 'of', 'conduct']);
  });

  test('is asked for as typed and by its short form, and other words beside it each by itself', () => {
    const [name, word] = ask('upgrade of the ASEAN-China free trade area').concepts;
    expect(word?.asked).toEqual([['upgrade']]);
    expect(name?.asked).toEqual([['asean', 'china', 'free', 'trade', 'area'], ['acfta']]);
    expect(ask('ACFTA').concepts[0]?.asked).toEqual([['acfta']]);
  });

  test('is compared in all its forms', () => {
    const [name, word] = ask('ACFTA upgrade').concepts;
    expect(name?.forms).toContainEqual(['asean', 'china', 'fre', 'trad', 'area']);
    expect(word?.forms).toEqual([['upgrad']]);
  });

  test('is not mended into a word of the site', () => {
    expect(ask('Li Qiang trade')).toMatchObject({ corrected: [], unknown: [] });
  });

  test('that is misspelt is the name once mended', () => {
    expect(ask('code of condcut')).toMatchObject({
      answers: [coc],
      corrected: [{ from: 'condcut', to: 'conduct' }],
    });
  });

  test.each(['COC', 'c.o.c.', 'What is the COC?', 'code of conduct', '南海行为准则'])(
    'and nothing more is answered at once: %s',
    (query) => {
      expect(ask(query).answers).toEqual([coc]);
    },
  );

  test('beside other words is no answer by itself', () => {
    expect(ask('COC deadline 2026').answers).toEqual([]);
  });

  test('with a word that the site does not hold is no answer to all that was asked', () => {
    expect(ask('COC blockchain').answers).toEqual([]);
  });

  test('is answered by three of its words or more, though one of them is a name by itself', () => {
    const treaty = { ...acfta, forms: ['Treaty of Amity', 'Tac'] as [string, string] };
    const both = readKnowledge({ ...nothing, names: packNames([coc, treaty]) });
    expect(understand('bo quy tac', both).answers).toEqual([coc]);
    expect(understand('tac', both).answers).toEqual([treaty]);
  });

  test('of a person is answered by a part of it that no other person has', () => {
    expect(ask('qiang').answers).toEqual([liQiang]);
    const two = readKnowledge({
      ...nothing,
      names: packNames([liQiang, { ...liQiang, forms: ['Li Keqiang'] }]),
    });
    expect(understand('li', two).answers.map(({ forms }) => forms[0])).not.toContain('Li');
    expect(understand('qiang li', two).answers).toEqual([liQiang]);
  });

  test('within Chinese is answered by any part of it', () => {
    expect(ask('自贸区').answers).toEqual([acfta]);
  });

  // Each key must bring the answer nearer, not take it away.
  test.each([
    ['Code of Conduct', coc],
    ['Comprehensive Strategic Partnership', partnership],
    ['South China Sea', sea],
  ])('is answered at each letter of “%s” from the fourth on', (form, name) => {
    const beginnings = Array.from({ length: form.length - 3 }, (_, extra) => form.slice(0, 4 + extra));
    expect(beginnings.filter((typed) => !ask(typed).answers.some(({ url }) => url === name.url))).toEqual([]);
  });
});

describe('words in quotation marks', () => {
  test.each([
    '"code of conduct" talks',
    '“code of conduct” talks',
    '«code of conduct» talks',
    '„code of conduct“ talks',
  ])('must stand together: %s', (query) => {
    expect(ask(query).phrases).toEqual([['code', 'of', 'conduct']]);
  });

  test('may be several', () => {
    expect(ask('"trade agreement" and "two talks"').phrases).toEqual([
      ['trade', 'agreement'],
      ['two', 'talks'],
    ]);
  });

  test('must be two at least, and closed', () => {
    expect(ask('"trade" talks').phrases).toEqual([]);
    expect(ask('"trade talks').phrases).toEqual([]);
    expect(ask('"" " "').phrases).toEqual([]);
  });
});

describe('a query of any kind is understood', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n\u00a0'],
    ['only punctuation', '?!… “”, – ().*+[]{}\\^$|'],
    ['an emoji', '😀🇨🇳👩‍👩‍👧'],
  ])('%s asks for nothing', (_, text) => {
    expect(ask(text)).toMatchObject({ words: [], phrases: [], concepts: [], answers: [], unknown: [] });
  });

  test('control characters only part words', () => {
    expect(ask('trade\u0000talks\u0007').words).toEqual(['trade', 'talks']);
  });

  test('text from right to left is words like others', () => {
    expect(ask('التجارة trade').words).toContain('trade');
    expect(ask('שלום').words).toEqual(['שלום']);
  });

  test('a long question is asked for whatever stands late in it', () => {
    const question = `My teacher says that ${'one of us must '.repeat(8)}look up when the charter was signed`;
    expect(ask(question).words).toEqual(expect.arrayContaining(['charter', 'signed']));
  });

  test('10,000 characters are cut to what a search can bear', () => {
    const { words, concepts } = ask('trade agreement '.repeat(625));
    expect(words.length).toBeLessThanOrEqual(16);
    expect(concepts).toHaveLength(2);
    expect(ask('x'.repeat(10_000)).words.join('').length).toBeLessThanOrEqual(400);
  });

  test('words in quotation marks beyond what is searched do not rule places out', () => {
    expect(ask(`${'trade '.repeat(2_000)}"never asked"`).phrases).toEqual([]);
  });

  test('whatever the text, nothing is thrown, and every word searched or told was typed or is known', () => {
    const parts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        ...names.flatMap(({ forms }) => forms),
        '"',
        '“',
        '”',
        ' ',
        'the',
        'invesment',
        'seacodeofsea',
      ),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'a'.repeat(10_000), '('.repeat(1_000)),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (texts) => {
        const text = texts.join(' ');
        const query = ask(text);
        const typed = translate(wordsOf(spellDates(text.slice(0, 400))), knowledge.translations);
        const known = [...typed, ...query.corrected.flatMap(({ to }) => to.split(' '))];
        expect(query.words.filter((word) => !known.includes(word))).toEqual([]);
        expect(query.unknown.filter((word) => !typed.includes(word))).toEqual([]);
        expect(
          query.concepts.flatMap(({ typed }) => typed).filter((word) => !query.words.includes(word)),
        ).toEqual([]);
      }),
    );
  });

  test('a site without names and words understands queries too', () => {
    const empty = readKnowledge(nothing);
    expect(understand('COC', empty)).toMatchObject({ words: ['coc'], answers: [] });
    expect(understand('agreement', empty)).toMatchObject({ unknown: ['agreement'] });
  });
});
