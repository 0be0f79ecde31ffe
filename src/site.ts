/** What the site calls itself: in titles, feeds, link previews and citations. */
export const site = {
  name: 'ASEAN-China Summit',
  /** At most 16 characters, for an address bar or below an icon. */
  shortName: 'ASEAN-China',
  tagline: 'A sourced record',
  description:
    'A sourced summary of the ASEAN-China Summit: what was signed, said and agreed, whose figures are whose, and where each claim comes from.',
  language: 'en',
} as const;

/** Names the site where its bare name might be taken for that of the meeting. */
export const siteTitle = `${site.name}: ${site.tagline}`;

/** Subjects a page may be filed under; the search page filters by them. */
export const topics = {
  summit: 'The summit',
  outcomes: 'Outcomes',
  trade: 'Trade and investment',
  acfta: 'Free trade area',
  orientations: 'Strategic orientations',
  sea: 'South China Sea',
  partnership: 'Partnership',
  names: 'Names and terms',
} as const;
