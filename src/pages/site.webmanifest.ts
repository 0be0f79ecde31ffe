import { linkTo } from '../record/links.ts';
import { site, siteTitle } from '../site.ts';

/** Says how the site appears when a reader keeps it among their apps. */
export function GET(): Response {
  const home = linkTo('/');
  return Response.json({
    id: home,
    start_url: home,
    scope: home,
    name: siteTitle,
    short_name: site.shortName,
    description: site.description,
    lang: site.language,
    display: 'minimal-ui',
    icons: [
      { src: linkTo('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].map((size) => png('icon', size)),
      // Drawn with room around it, since such icons are cut to any shape.
      { ...png('icon-maskable', 512), purpose: 'maskable' },
    ],
  });
}

function png(name: string, size: number) {
  return {
    src: linkTo(`/${name}-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  };
}
