import type { Source } from '../schemas/source.ts';
import { site, siteTitle } from '../site.ts';
import { sourceTitle } from './label.ts';

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
  type: Source['type'];
  title: string;
  /** The newspaper or site that it stands in. */
  'container-title'?: string;
  /** Who published what stands in nothing larger. */
  publisher?: string;
  author?: { literal: string }[];
  /** Without it, the item is undated. */
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  language: string;
}

/** Year, month and day, as far as they are known. */
interface CslDate {
  'date-parts': number[][];
}

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
    issued: cslDate(updated),
    URL: url,
    language: site.language,
  };
}

/**
 * Describes a source in the same terms.
 *
 * @param source the source
 * @returns the item; news and web pages stand in what their publisher is called
 */
export function sourceItem(source: Source): CslItem {
  const { id, type, publisher, author, issued, accessed, URL: url, language } = source;
  const contained = type === 'article-newspaper' || type === 'webpage';
  return {
    id,
    type,
    title: sourceTitle(source).words,
    [contained ? 'container-title' : 'publisher']: publisher,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(issued !== undefined && { issued: cslDate(issued) }),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    URL: url,
    language,
  };
}

function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** Words of the address: `https://example.org/trade/#gap` is `trade-gap`. */
function citationKey(url: string): string {
  const { pathname, hash } = new URL(url);
  return `${pathname}${hash}`.match(/[a-z0-9]+/g)?.join('-') ?? 'home';
}
