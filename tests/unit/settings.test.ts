import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';

test('with nothing set, the site is built from content/ into dist/ for one’s own machine', () => {
  expect(readSettings({})).toEqual({
    url: 'http://localhost:4321',
    base: '/',
    content: resolve('content'),
    output: resolve('dist'),
  });
});

test('each setting is read from its variable', () => {
  const env = { SITE_URL: 'https://example.org', SITE_BASE: '/a/', SITE_CONTENT: 'c', SITE_OUTPUT: '/tmp/o' };
  expect(readSettings(env)).toEqual({
    url: 'https://example.org',
    base: '/a/',
    content: resolve('c'),
    output: resolve('/tmp/o'),
  });
});

test.each(['a/b', '/a/b', 'a/b/', '//a//b//'])('the base path “%s” gets the slashes it needs', (base) => {
  expect(readSettings({ SITE_BASE: base }).base).toBe('/a/b/');
});

test('an empty base path is that of a site at the root', () => {
  expect(readSettings({ SITE_BASE: '' }).base).toBe('/');
});

test('a slash at the end of the site’s address is dropped, since the base path begins with one', () => {
  expect(readSettings({ SITE_URL: 'https://example.org/' }).url).toBe('https://example.org');
});

// `localhost:8080` parses as an address of the scheme “localhost:”, whose origin is the word “null”.
test.each(['example.org', '', 'localhost:8080'])('“%s” is refused as the site’s address', (url) => {
  expect(() => readSettings({ SITE_URL: url })).toThrow(
    `SITE_URL is “${url}”, which is not an address. Write it in full: https://example.org`,
  );
});
