import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { withBase } from '../addresses.ts';
import { allChanges } from '../record/pages.ts';
import { site } from '../site.ts';

/**
 * The feed of changes: each is an item whose id is the address of its line in the page's history, which never changes.
 *
 * @param context Astro's, for the site's address
 * @returns the feed, as RSS 2.0
 */
export async function GET({ site: origin }: APIContext): Promise<Response> {
  const base = import.meta.env.BASE_URL;
  const changes = await allChanges();
  return rss({
    title: `${site.name}: changes`,
    description: 'What pages of the record say that they did not say before, and why.',
    site: new URL(base, origin),
    items: changes.map(({ title, date, note, address }) => ({
      title,
      description: note,
      pubDate: new Date(date),
      link: new URL(withBase(base, address), origin).href,
    })),
    trailingSlash: false,
    customData: `<language>${site.language}</language>`,
  });
}
