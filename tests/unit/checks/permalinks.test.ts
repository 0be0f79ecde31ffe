import { expect, test } from 'vitest';
import { formatFinding } from '../../../src/reading/finding.ts';
import { permalinks } from '../../../src/checks/permalinks.ts';

const present = new Set([
  '/',
  '/sea/',
  '/trade/',
  '/trade/#gap',
  '/trade/#figures',
  '/gap/',
  '/gap/#by-year',
]);

/** The findings for what was published, on a site that answers to the addresses above. */
function findings(published: string[], moved: Record<string, string> = {}): string[] {
  return permalinks('permalinks.txt', published, present, moved).map(formatFinding);
}

test('an address that is still answered, or that has moved, is no finding', () => {
  expect(findings(['/', '/trade/#gap'])).toEqual([]);
  expect(findings(['/old/', '/trade/#old'], { '/old/': '/trade/', '/trade/#old': '/trade/#gap' })).toEqual(
    [],
  );
});

test('a page that is gone is a finding on its line that names the likely new place', () => {
  expect(findings(['/', '/trades/'])).toEqual([
    'permalinks.txt:2: “/trades/” was published and is gone - bring it back, or say in moved.yaml where it went: ' +
      'did you mean “/trade/”, “/gap/”, “/sea/”?',
  ]);
});

test('a section that is gone is looked for by its id on other pages, then by like ids on its own', () => {
  const [elsewhere, renamed] = findings(['/trade/#by-year', '/trade/#figure']);
  expect(elsewhere).toMatch(/did you mean “\/gap\/#by-year”\?$/);
  expect(renamed).toMatch(/did you mean “\/trade\/#figures”, “\/trade\/#gap”\?$/);
});

test('a section that is new on the page comes before one that had the id of the gone one all along', () => {
  const [renamed] = findings(['/gap/', '/gap/#by-year', '/trade/#by-year', '/trade/#gap']);
  expect(renamed).toMatch(/did you mean “\/trade\/#figures”\?$/);
});

test('a section of a moved page is kept by a section of the same id, else it needs an entry of its own', () => {
  const moved = { '/old/': '/trade/' };
  expect(findings(['/old/#gap'], moved)).toEqual([]);
  expect(findings(['/old/#else'], moved)).toHaveLength(1);
  expect(findings(['/old/#else'], { ...moved, '/old/#else': '/trade/#gap' })).toEqual([]);
});
