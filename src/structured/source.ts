import type { CreativeWork } from 'schema-dts';
import type { Source } from '../schemas/source.ts';

const types = {
  'article-newspaper': 'NewsArticle',
  webpage: 'WebPage',
  report: 'Report',
  treaty: 'Legislation',
  dataset: 'Dataset',
} as const satisfies Record<Source['type'], string>;

/**
 * Describes a document that pages cite.
 *
 * @param source the document
 * @param id full address of our page about it, by which other pages name it
 * @returns the description; its address is that of the document itself
 */
export function sourceWork(source: Source, id: string): CreativeWork {
  const { type, title, publisher, author, issued, archive, language, genre } = source;
  return {
    '@type': types[type],
    '@id': id,
    name: title,
    url: source.URL,
    publisher: { '@type': 'Organization', name: publisher },
    ...(author !== undefined && { creditText: author }),
    ...(issued !== undefined && { datePublished: issued }),
    ...(archive !== undefined && { archivedAt: archive }),
    inLanguage: language,
    genre,
  };
}
