import { expect, test } from 'vitest';
import { readSite, siteAddresses } from '../../src/reading/built-site.ts';
import { newAddresses, readPermalinks } from '../../src/permalinks.ts';
import { sites } from '../sites.ts';

// The build only tells, since what an editor tries out at home is no promise; what is committed will be published.
test('every address of the site is in the committed list: npm run permalinks adds what is missing', () => {
  const addresses = siteAddresses(readSite(sites.root.environment.SITE_OUTPUT));
  expect(addresses.length).toBeGreaterThan(500);
  expect(newAddresses(readPermalinks('content'), addresses)).toEqual([]);
});

test('the list is sorted and has each address once, so that merges stay simple', () => {
  const published = readPermalinks('content');
  expect(published).toEqual([...new Set(published)].sort());
});
