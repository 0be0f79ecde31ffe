import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { fullAddress } from '../record/links.ts';
import { site, siteTitle } from '../site.ts';

/** Describes the site's search, so that a browser can ask it from its address bar (OpenSearch 1.1). */
export function GET(): Response {
  const search = `${fullAddress('/search/')}?q={searchTerms}`;
  const description = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    // At most 16 characters.
    x('ShortName', site.shortName),
    x('LongName', siteTitle),
    x('Description', `Search the record of the ${site.name}`),
    x('InputEncoding', 'UTF-8'),
    x('Language', site.language),
    x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, fullAddress('/favicon.svg')),
    x('Url', { type: 'text/html', template: search }),
    x('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: fullAddress('/opensearch.xml'),
    }),
  ]);
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${toXml(description)}\n`);
}
