import { expect, test } from 'vitest';
import { cslItem } from '../../../src/cite/csl.ts';

test('a section is a web page of its own, whose title begins with that of the page', () => {
  const url = 'https://record.example/any/trade/#gap';
  expect(cslItem({ page: 'Trade', section: 'The gap', url, updated: '2026-11-02' })).toEqual({
    id: 'any-trade-gap',
    type: 'webpage',
    title: 'Trade: The gap',
    'container-title': 'ASEAN-China Summit: A sourced record',
    issued: { 'date-parts': [[2026, 11, 2]] },
    URL: url,
    language: 'en',
  });
});

test('the home page has a key too', () => {
  expect(cslItem({ page: 'Home', url: 'https://record.example/', updated: '2026-11-22' }).id).toBe('home');
});
