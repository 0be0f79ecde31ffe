import type { Article, CollectionPage } from 'schema-dts';
import type { CitedPlace } from '../cite/csl.ts';
import { site } from '../site.ts';

/** A page of the record, as its description needs it. */
export interface DescribedPage {
  place: CitedPlace;
  /** One sentence on what is in it. */
  description: string;
  /** Addresses of the pages about its sources, from the root of the host: `/sources/laodong-2025-10-28/`. */
  cited: string[];
  /** Full address of the home page. */
  root: string;
}

/**
 * Describes a page of the record. It names the pages about its sources, which name the documents: their addresses are in
 * the page already, so that they cost hardly a byte there.
 *
 * @param page the page
 * @returns the description
 */
export function article({ place, description, cited, root }: DescribedPage): Article {
  return {
    '@type': 'Article',
    ...shared(place, description, root),
    headline: place.page,
    ...(cited.length > 0 && { citation: cited.map((address) => ({ '@id': address })) }),
  };
}

/**
 * Describes a page that lists what others are about.
 *
 * @param page the page
 * @returns the description
 */
export function collectionPage({ place, description, root }: Omit<DescribedPage, 'cited'>): CollectionPage {
  return { '@type': 'CollectionPage', ...shared(place, description, root), name: place.page };
}

function shared({ url, updated }: CitedPlace, description: string, root: string) {
  return {
    // At the address of the home page is the site as a whole.
    ...(url === root ? { url } : { '@id': url }),
    description,
    dateModified: updated,
    inLanguage: site.language,
    isPartOf: { '@id': root },
  };
}
