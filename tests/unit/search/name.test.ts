import { describe, expect, test } from 'vitest';
import { indexNames, namesBeginning, spansIn } from '../../../src/search/name.ts';
import { wordsOf } from '../../../src/search/words.ts';
import { acfta, acfta3, coc, liQiang, names, sea } from './knowledge.ts';

const index = indexNames(names);

/** The names in a query, each with the words it takes up. */
function found(query: string): [string, string][] {
  const words = wordsOf(query);
  return spansIn(words, index).map(({ found: name, start, end }) => [
    name.forms[0],
    words.slice(start, end).join(' '),
  ]);
}

describe('a name is found in a query', () => {
  test.each([
    ['COC', coc],
    ['c.o.c.', coc],
    ['code of conduct', coc],
    ['CODE OF CONDUCT IN THE SOUTH CHINA SEA', coc],
    ['asean–china free trade area', acfta],
    ['asean china free trade area', acfta],
    ['bien dong', sea],
    ['Biển Đông', sea],
    ['南海行为准则', coc],
    ['ACFTA3.0', acfta3],
    ['li qiang’s', liQiang],
  ])('by any of its forms: %s', (query, name) => {
    expect(found(query).map(([first]) => first)).toEqual([name.forms[0]]);
  });

  test('in the plural', () => {
    expect(found('green seaports')).toEqual([['Green seaport', 'green seaports']]);
    expect(found('free trade areas of ASEAN')).toEqual([]);
    expect(found('codes of conduct')).toEqual([[coc.forms[0], 'codes of conduct']]);
  });

  test('among other words', () => {
    expect(found('when was ACFTA signed')).toEqual([[acfta.forms[0], 'acfta']]);
  });

  test('as the longest where names overlap, and no word twice', () => {
    expect(found('code of conduct in the south china sea')).toHaveLength(1);
    expect(found('acfta 3.0')).toEqual([[acfta3.forms[0], 'acfta 3.0']]);
    expect(found('acfta 3')).toEqual([[acfta.forms[0], 'acfta']]);
    expect(found('south china sea east sea')).toEqual([
      [sea.forms[0], 'south china sea'],
      [sea.forms[0], 'east sea'],
    ]);
  });

  test('only where it is whole', () => {
    expect(found('code conduct')).toEqual([]);
    expect(found('cocoa')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

function beginning(typed: string): string[] {
  return namesBeginning(wordsOf(typed), names).map(({ forms: [name] }) => name);
}

describe('names are offered while one is typed', () => {
  test('by how a form of theirs begins, the shortest form first', () => {
    expect(beginning('acf')).toEqual([acfta.forms[0], acfta3.forms[0]]);
    expect(beginning('biển đ')).toEqual([sea.forms[0]]);
  });

  test('each once, and no more than three', () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ ...coc, forms: [`Code ${index}`] as [string] }));
    expect(namesBeginning(['co'], many)).toHaveLength(3);
    expect(new Set(beginning('co')).size).toBe(beginning('co').length);
  });

  test('by any Chinese they hold', () => {
    expect(beginning('自贸')).toEqual([acfta.forms[0]]);
    expect(beginning('南海')).toEqual([sea.forms[0], coc.forms[0]]);
  });

  test('not for a single letter or nothing', () => {
    expect(beginning('c')).toEqual([]);
    expect(beginning('')).toEqual([]);
  });

  test('not for letters that stand within them', () => {
    expect(beginning('onduct')).toEqual([]);
  });
});
