import { site } from '../site.ts';

/** A page or a section of one, as a citation of it needs it: the one description that all formats are made from. */
export interface CitedPlace {
  /** Title of the page. */
  page: string;
  /** Heading of the section; undefined for the page itself. */
  section?: string;
  /** Full address, with the section's id. */
  url: string;
  /** Version: the day on which the page last changed, as 2026-11-22. */
  updated: string;
}

/** What the Citation Style Language calls an item: the fields of it that we use. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  'container-title': string;
  issued: { 'date-parts': number[][] };
  URL: string;
  language: string;
}

/** Names the site where its bare name might be taken for that of the meeting. */
export const siteTitle = `${site.name}: ${site.tagline}`;

/**
 * Describes a page or section in the terms of the Citation Style Language. There is no author: the site has none to
 * name, and its own name in that place would read as the words of the summit.
 *
 * @param place the page or section
 * @returns the item; its title is that of the page, followed by that of the section
 */
export function cslItem({ page, section, url, updated }: CitedPlace): CslItem {
  return {
    id: citationKey(url),
    type: 'webpage',
    title: section === undefined ? page : `${page}: ${section}`,
    'container-title': siteTitle,
    issued: { 'date-parts': [updated.split('-').map(Number)] },
    URL: url,
    language: site.language,
  };
}

/** Words of the address: `https://example.org/trade/#gap` is `trade-gap`. */
function citationKey(url: string): string {
  const { pathname, hash } = new URL(url);
  return `${pathname}${hash}`.match(/[a-z0-9]+/g)?.join('-') ?? 'home';
}
