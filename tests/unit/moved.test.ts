import { expect, test } from 'vitest';
import { sortMoved } from '../../src/moved.ts';

test('former addresses are sorted into pages, new ids of a section, and sections that left their page', () => {
  const { pages, renamed, left } = sortMoved({
    '/tariffs/': '/trade/#tariffs',
    '/trade/#numbers': '/trade/#figures',
    '/trade/#digits': '/trade/#figures',
    '/trade/#ink': '/signing/#signatures',
    '/trade/#all': '/signing/',
  });
  expect([...pages]).toEqual([['/tariffs/', '/trade/#tariffs']]);
  expect([...renamed]).toEqual([['/trade/#figures', ['numbers', 'digits']]]);
  expect([...left]).toEqual([
    [
      '/trade/',
      [
        { id: 'ink', target: '/signing/#signatures' },
        { id: 'all', target: '/signing/' },
      ],
    ],
  ]);
});
