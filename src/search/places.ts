import type { FoundPage, FoundSection } from './pagefind.ts';

/** A result as readers get it: a section to open, or a page where only the page as a whole matches. */
export interface Place {
  url: string;
  page: string;
  /** Heading of the section; undefined for a place at the top of a page. */
  section?: string;
  excerpt: string;
}

const sectionsPerPage = 3;

/**
 * Picks the sections of a found page to show, best first.
 *
 * @param page a page as Pagefind found it
 * @returns at most three places; the page itself where nothing but its title matches
 */
export function placesOf(page: FoundPage): Place[] {
  const title = page.meta.title ?? page.url;
  if (page.sub_results.length === 0) return [{ url: page.url, page: title, excerpt: '' }];
  return [...page.sub_results]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, sectionsPerPage)
    .map(({ url, title: section, excerpt }) => ({
      url,
      page: title,
      excerpt,
      ...(url.includes('#') && { section }),
    }));
}

function weight(section: FoundSection): number {
  return section.weighted_locations.reduce((sum, location) => sum + location.balanced_score, 0);
}
