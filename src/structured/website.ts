import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { site, siteTitle } from '../site.ts';

/**
 * Describes the site as a whole, with the way to search it.
 *
 * @param root full address of the home page
 * @returns the description
 */
export function webSite(root: string): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${root}search/?q={query}` },
    'query-input': 'required name=query',
  };
  return {
    '@type': 'WebSite',
    '@id': root,
    url: root,
    name: siteTitle,
    alternateName: site.name,
    description: site.description,
    inLanguage: site.language,
    potentialAction: search,
  };
}
