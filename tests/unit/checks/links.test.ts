import { expect, test } from 'vitest';
import { findingsIn } from './fixture.ts';

test('a link to a page that does not exist is a finding that names the near misses', () => {
  expect(findingsIn('link-to-missing-page')).toEqual([
    'pages/index.md:7: there is no page “trad/index.md” - did you mean “trade/index.md”, “index.md”?',
    'pages/index.md:9: there is no page “trade.md” - did you mean “index.md”, “trade/index.md”?',
  ]);
});

test('a link to a section that does not exist is a finding that names the near misses', () => {
  expect(findingsIn('link-to-missing-section')).toEqual([
    'pages/index.md:7: “index.md” has no section “#here” - there is none yet',
    'pages/index.md:7: “trade.md” has no section “#figure” - did you mean “figures”, “fixtures”?',
  ]);
});

test('a link by address, or to an address that is not https, is a finding', () => {
  const hint = 'link the file, ../trade/index.md#section, or an https address';
  expect(findingsIn('link-by-address')).toEqual([
    `pages/index.md:7: “/trade/” is not a link to a content file - ${hint}`,
    `pages/index.md:8: “trade/” is not a link to a content file - ${hint}`,
    `pages/index.md:9: “http://example.org/” is not a link to a content file - ${hint}`,
  ]);
});

test('an image that is not among the content is a finding, be it missing or on another site', () => {
  const hint = 'keep images in content/pages/, and name them by their path from the page';
  expect(findingsIn('missing-image')).toEqual([
    `pages/index.md:7: there is no image “gone.svg” - ${hint}`,
    `pages/index.md:8: there is no image “https://example.org/picture.svg” - ${hint}`,
  ]);
});
