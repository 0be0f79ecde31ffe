import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { ArticleFacts } from './article.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Writes a sitemap: every page that search engines may list, with the day on which what it says last changed. A page
 * that keeps no list of its changes is given none, since the day of a build would be a day on which nothing changed.
 *
 * @param articles the pages, at most 50,000 of them, in any order
 * @returns XML, as sitemaps.org defines it
 */
export function sitemap(articles: readonly ArticleFacts[]): string {
  const sorted = articles.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const pages = sorted.map(({ url, updated }) =>
    x('url', [x('loc', url), ...(updated === undefined ? [] : [x('lastmod', updated)])]),
  );
  return head + toXml(x('urlset', { xmlns }, pages));
}

/**
 * Writes the index that crawlers are sent to.
 *
 * @param url full address of the sitemap
 * @returns XML, as sitemaps.org defines it
 */
export function sitemapIndex(url: string): string {
  return head + toXml(x('sitemapindex', { xmlns }, [x('sitemap', [x('loc', url)])]));
}
