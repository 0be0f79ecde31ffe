import { fullAddress } from '../record/links.ts';

/** Tells crawlers that all may be read, and where the list of it is. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap-index.xml')}\n`);
}
