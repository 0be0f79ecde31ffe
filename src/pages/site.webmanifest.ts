import { withBase } from '../addresses.ts';
import { siteTitle } from '../cite/record.ts';
import { site } from '../site.ts';

/** Says how the site appears when a reader keeps it among their apps. */
export function GET(): Response {
  const home = withBase(import.meta.env.BASE_URL, '/');
  return Response.json({
    id: home,
    start_url: home,
    scope: home,
    name: siteTitle,
    short_name: site.shortName,
    description: site.description,
    lang: site.language,
    display: 'minimal-ui',
    icons: [{ src: withBase(home, '/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  });
}
