import rss from '@astrojs/rss';
import { fullAddress } from '../record/links.ts';
import { allChanges } from '../record/pages.ts';
import { site } from '../site.ts';

/**
 * The feed of changes: each is an item whose id is the address of its line in the page's history, which never changes.
 *
 * @returns the feed, as RSS 2.0
 */
export async function GET(): Promise<Response> {
  const changes = await allChanges();
  return rss({
    title: `${site.name}: changes`,
    description: 'What pages of the record say that they did not say before, and why.',
    site: fullAddress('/'),
    items: changes.map(({ title, date, note, address }) => ({
      title,
      description: note,
      pubDate: new Date(date),
      link: fullAddress(address),
    })),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${site.language}</language><atom:link href="${fullAddress('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
  });
}
