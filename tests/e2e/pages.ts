/** One address of each kind of page, relative to the site's base path. */
export const kinds = {
  home: '',
  'page with a table': 'summits/28/',
  'long article': 'summits/28/outcomes/',
  'deep article': 'summits/28/orientations/trust/',
  about: 'about/',
  sources: 'sources/',
  source: 'sources/laodong-2025-10-28/',
  citations: 'cite/trade/',
  corrections: 'about/corrections/',
  'search results': 'search/?q=seaports',
  'A to Z': 'search/',
  'missing page': 'no-such-page/',
};
