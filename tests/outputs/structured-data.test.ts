import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { addressesIn, expandJsonLd } from '../structured.ts';
import { openSite } from './built.ts';

const site = openSite('prefix');
const things = new Map(
  await Promise.all(
    [...site.listed()].map(async ([address, file]) => {
      const script = select('script[type="application/ld+json"]', fromHtml(site.read(file)));
      const described = script ? await expandJsonLd(toString(script), site.root + address.slice(1)) : [];
      return [address, described] as const;
    }),
  ),
);
const typesOf = (address: string): string[] =>
  (things.get(address) ?? [])
    .flatMap((thing) => thing['@type'] ?? [])
    .map((type) => String(type).replace(/.*\//, ''));

test('every page but search describes itself, and every address it names is there', () => {
  const silent = [...things].filter(([, found]) => found.length === 0).map(([address]) => address);
  expect(silent).toEqual(['/search/']);
  const addresses = [...things.values()].flatMap(addressesIn);
  expect(addresses.filter((address) => !URL.canParse(address))).toEqual([]);
  expect(site.deadEnds(addresses)).toEqual([]);
  expect(addresses.filter((address) => address.startsWith(site.root)).length).toBeGreaterThan(1000);
});

test('pages describe what they are about', () => {
  expect(typesOf('/')).toEqual(['WebSite', 'Article']);
  expect(typesOf('/summits/28/')).toEqual(['Article', 'Event', 'BreadcrumbList']);
  expect(typesOf('/trade/')).toEqual(['Article', 'BreadcrumbList']);
  expect(typesOf('/glossary/')).toEqual(['CollectionPage', 'BreadcrumbList']);
  expect(typesOf('/glossary/sources/')).toEqual(['DefinedTermSet', 'BreadcrumbList']);
  expect(typesOf('/people/')).toEqual(['CollectionPage', 'BreadcrumbList']);
  expect(typesOf('/sources/laodong-2025-10-28/')).toEqual(['NewsArticle', 'BreadcrumbList']);
});
