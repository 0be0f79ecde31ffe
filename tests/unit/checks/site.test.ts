import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSite } from '../../../src/reading/built-site.ts';
import { formatFinding } from '../../../src/reading/finding.ts';
import { checkSite } from '../../../src/checks/site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-site-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The findings in a site of these files, served under /base/ of example.org. */
function findings(files: Record<string, string>): string[] {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return checkSite(readSite(folder), folder, '/base/', 'https://example.org').map(formatFinding);
}

test('a site whose addresses all lead somewhere has no findings', () => {
  expect(
    findings({
      'index.html':
        '<link href="/base/style.css"><script src="script.js"></script><p id="a"><a href="#a">a</a>' +
        '<a href="trade/#figures">b</a> <a href="https://example.org/base/trade/?q=1#figures">c</a>',
      'trade/index.html': '<h2 id="figures">F</h2> <a href="../#a">d</a> <a href="">e</a> <a href="#">f</a>',
      'style.css': '',
      'script.js': '',
    }),
  ).toEqual([]);
});

test('an address without a slash before it leads from its own page, wherever the same leads from another', () => {
  const page = '<a href="there/">a</a>';
  expect(findings({ 'index.html': page, 'a/index.html': page, 'a/there/index.html': '' })).toEqual([
    expect.stringMatching(/^index\.html:1: “there\/” leads to nothing - /),
  ]);
});

test('links to other sites and mail addresses are not looked into', () => {
  const links = '<a href="https://example.com/gone">a</a> <a href="mailto:a@example.org">b</a>';
  expect(findings({ 'index.html': links })).toEqual([]);
});

test('a link that leads to nothing is a finding on its line that names the near misses', () => {
  expect(
    findings({ 'index.html': '<p>\n<a href="/base/trad/">a</a>', 'trade/index.html': '', '404.html': '' }),
  ).toEqual([
    'index.html:2: “/base/trad/” leads to nothing - did you mean “trade/index.html”, “index.html”, “404.html”?',
  ]);
});

test('a file that is named and not there is a finding, be it an image, a script or a style sheet', () => {
  const page = '<img src="a.svg">\n<script src="/base/b.js"></script>\n<link href="c.css">';
  expect(findings({ 'index.html': page })).toEqual([
    'index.html:1: “a.svg” leads to nothing - did you mean “index.html”?',
    'index.html:2: “/base/b.js” leads to nothing - did you mean “index.html”?',
    'index.html:3: “c.css” leads to nothing - did you mean “index.html”?',
  ]);
});

test.each([
  ['where a form sends to', '<form action="gone/"></form>'],
  ['where a button sends to', '<button formaction="gone/">Send</button>'],
  ['an image for some screens', '<picture><source srcset="there.svg 1x, gone/ 2x"></picture>'],
  ['an image asked for ahead', '<link rel="preload" imagesrcset="gone/ 100w">'],
  ['the picture before a film', '<video poster="gone/"></video>'],
  ['a document within the page', '<object data="gone/"></object>'],
  ['what is quoted', '<blockquote cite="gone/"></blockquote>'],
  ['a shape of a drawing', '<svg><use xlink:href="gone/" /></svg>'],
  ['where a reader is sent on', '<meta http-equiv="refresh" content="0; url=gone/">'],
])('%s is looked into', (_what, html) => {
  expect(findings({ 'index.html': `<p>\n${html}`, 'there.svg': '' })).toEqual([
    'index.html:2: “gone/” leads to nothing - did you mean “index.html”?',
  ]);
});

test('a picture that stands for the page elsewhere is looked into, but not where it is of another site', () => {
  const picture = (address: string) => `<meta property="og:image" content="${address}">`;
  const cards = picture('https://example.org/base/card.png') + picture('https://example.com/card.png');
  expect(findings({ 'index.html': cards })).toEqual([
    'index.html:1: “https://example.org/base/card.png” leads to nothing - did you mean “index.html”?',
  ]);
});

test('what a page tells programs of is looked into: pages, files and sections, but not other sites', () => {
  const told = (things: object) =>
    `<p>\n<script type="application/ld+json">${JSON.stringify(things)}</script>`;
  const things = [
    { '@id': 'https://example.org/base/#gone', contentUrl: 'https://example.org/base/gone.csv' },
    { '@type': 'Place', name: 'Hall 1/2', sameAs: 'https://example.com/gone', citation: '/base/gone/' },
  ];
  expect(findings({ 'index.html': told({ '@context': 'https://schema.org', '@graph': things }) })).toEqual([
    expect.stringMatching(/^index\.html:2: “https:\/\/example\.org\/base\/#gone” leads to no section/),
    expect.stringMatching(/^index\.html:2: “https:\/\/example\.org\/base\/gone\.csv” leads to nothing/),
    expect.stringMatching(/^index\.html:2: “\/base\/gone\/” leads to nothing/),
  ]);
});

test('a link to a section that is not on the page it leads to is a finding', () => {
  expect(
    findings({
      'index.html': '<a href="trade/#figure">a</a>',
      'trade/index.html': '<h2 id="figures">F</h2><h2 id="parties">P</h2>',
    }),
  ).toEqual(['index.html:1: “trade/#figure” leads to no section - did you mean “figures”, “parties”?']);
});

test('a section may have a name that an address must write in percent', () => {
  expect(findings({ 'index.html': '<p id="đa"><a href="#%C4%91a">a</a>' })).toEqual([]);
});

test('a link that leads out of the base path is a finding', () => {
  expect(findings({ 'index.html': '<a href="/trade/">a</a>', 'trade/index.html': '' })).toEqual([
    'index.html:1: “/trade/” leads out of the base path /base/ - build the address with linkTo()',
  ]);
});

test('an id that stands twice in a page is a finding', () => {
  expect(findings({ 'index.html': '<p id="a"><p id="b"><p id="a"><p id="a">' })).toEqual([
    'index.html:1: the id “a” stands twice in the page - a heading and a part of the layout share it; rename the section',
  ]);
});

// A static host may redirect or may not; the section would be lost from sight either way.
test('a link to a folder without the slash at its end is a finding', () => {
  expect(findings({ 'index.html': '<a href="trade">a</a>', 'trade/index.html': '' })).toEqual([
    'index.html:1: “trade” leads to a folder without the slash at its end - every page is a folder: write “trade/”',
  ]);
});

test.each(['https://[a', '/base/%zz/', '#%zz'])(
  'an address no browser can read, %s, is a finding',
  (href) => {
    expect(findings({ 'index.html': `<a href="${href}">a</a>` })).toEqual([
      `index.html:1: “${href}” is not an address - write it as a browser would show it`,
    ]);
  },
);

describe('a fault of the layout', () => {
  const page = '<a href="/base/gone/">a</a>';

  test('is one finding at the first page, which says how many more places have it', () => {
    expect(findings({ 'index.html': page, 'a/index.html': page, 'b/index.html': page })).toEqual([
      expect.stringMatching(
        /^a\/index\.html:1: “\/base\/gone\/” leads to nothing \(and 2 more places\) - did/,
      ),
    ]);
  });

  test('of two pages is said to be in one more place', () => {
    expect(findings({ 'index.html': page, 'a/index.html': page })).toEqual([
      expect.stringMatching(
        /^a\/index\.html:1: “\/base\/gone\/” leads to nothing \(and 1 more place\) - did/,
      ),
    ]);
  });
});
