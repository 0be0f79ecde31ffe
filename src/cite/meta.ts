import type { CslItem } from './csl.ts';

/** What Zotero calls an item of each type; it has none for treaties. */
const types: Record<CslItem['type'], string> = {
  'article-newspaper': 'newspaperArticle',
  webpage: 'webpage',
  report: 'report',
  treaty: 'document',
  dataset: 'dataset',
};

/**
 * Writes the Highwire and Dublin Core tags from which reference managers read what a page is, or is about. Without its
 * type Zotero takes an item for a journal article, and without its source for part of the site it was found on.
 *
 * @param item the description
 * @returns content of each meta element, by its name
 */
export function metaTags(item: CslItem): Record<string, string> {
  const { title, URL: url, language, type } = item;
  const publisher = item['container-title'] ?? item.publisher ?? '';
  const author = item.author?.[0]?.literal;
  const date = item.issued?.['date-parts'][0]?.map((part) => `${part}`.padStart(2, '0')).join('-');
  return {
    citation_title: title,
    ...(author !== undefined && { citation_author: author }),
    ...(date !== undefined && { citation_publication_date: date.replaceAll('-', '/') }),
    citation_publisher: publisher,
    citation_language: language,
    citation_public_url: url,
    'DC.title': title,
    ...(author !== undefined && { 'DC.creator': author }),
    ...(date !== undefined && { 'DC.date': date }),
    'DC.publisher': publisher,
    'DC.source': publisher,
    'DC.language': language,
    'DC.identifier': url,
    'DC.type': types[type],
  };
}
