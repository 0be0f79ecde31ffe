import { expect, test } from 'vitest';
import { movedSchema } from '../../../src/schemas/moved.ts';

test.each(['/', '/trade/', '/summits/28/outcomes/', '/trade/#gap', '/#where-to-begin'])(
  '%s is an address',
  (address) => {
    expect(movedSchema.safeParse({ [address]: '/' }).success).toBe(true);
    expect(movedSchema.safeParse({ '/old/': address }).success).toBe(true);
  },
);

test.each([
  'trade/',
  '/trade',
  '/Trade/',
  '/trade/#',
  '/trade/index.md',
  'https://example.org/',
  '/trade/#a#b',
])('%s is none', (address) => {
  expect(movedSchema.safeParse({ [address]: '/' }).success).toBe(false);
  expect(movedSchema.safeParse({ '/old/': address }).success).toBe(false);
});
