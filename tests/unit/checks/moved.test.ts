import { expect, test } from 'vitest';
import { movedTargets } from '../../../src/checks/moved.ts';
import { formatFinding } from '../../../src/checks/finding.ts';
import { parseYaml } from '../../../src/checks/yaml.ts';
import { findingsIn } from './fixture.ts';

test('an entry that leads back to itself or to another entry is a finding that says where to lead', () => {
  const loop = 'lead it to an address that is answered';
  expect(findingsIn('moved-in-circles')).toEqual([
    `moved.yaml:1: “/a/” leads back to itself - ${loop}`,
    `moved.yaml:2: “/b/” leads back to itself - ${loop}`,
    'moved.yaml:3: “/two/” has moved on - lead straight to “/trade/”',
    'moved.yaml:4: “/three/#x” has moved on - lead straight to “/trade/”',
    `moved.yaml:6: “/self/” leads back to itself - ${loop}`,
  ]);
});

test('what is no address from the root is a finding', () => {
  expect(findingsIn('moved-that-does-not-fit')).toEqual([
    'moved.yaml:1: “/a/” does not fit - Expected an address from the root, as /trade/ or /trade/#gap',
    'moved.yaml:2: “/b” does not fit - Expected an address from the root, as /trade/ or /trade/#gap',
  ]);
});

test('an entry for a page that is there is a finding that names its file', () => {
  expect(findingsIn('moved-from-a-page-that-is-there')).toEqual([
    expect.stringMatching(
      /^moved\.yaml:3: “\/trade\/” has not moved: .*pages\/trade\.md is there - take the entry out, or move the file$/,
    ),
  ]);
});

test('an entry that leads to nothing the built site has is a finding that names the near misses', () => {
  const yaml = parseYaml('moved.yaml', '/a/: /trade/\n/b/: /trade/#gup\n', 1);
  const present = new Set(['/', '/trade/', '/trade/#gap']);
  expect(movedTargets(yaml, present).map(formatFinding)).toEqual([
    'moved.yaml:2: “/trade/#gup” leads to nothing - did you mean “/trade/#gap”, “/trade/”, “/”?',
  ]);
});
