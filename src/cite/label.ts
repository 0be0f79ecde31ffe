import { fullDate } from '../dates.ts';
import type { Source } from '../schemas/source.ts';

/** The title of a source as a text writes it. */
interface WrittenTitle {
  words: string;
  /** Whether it is printed on the document; else it is our description, in brackets, as bibliographies have it. */
  isPrinted: boolean;
  /** Language of a printed title that is not in English. */
  lang?: string;
}

/**
 * Writes the title of a source.
 *
 * @param source the source
 * @returns the title, and how it is to be set
 */
export function sourceTitle(source: Source): WrittenTitle {
  const { title, language, 'title-language': lang = language, 'title-status': status } = source;
  if (status === 'descriptive') return { words: `[${title}]`, isPrinted: false };
  return { words: title, isPrinted: true, ...(lang !== 'en' && { lang }) };
}

/**
 * Names a source in a few words, for notes beside the text.
 *
 * @param source the source
 * @returns publisher and date: `Xinhua, 28 October 2025`
 */
export function sourceLabel(source: Source): string {
  return `${source.publisher}, ${source.issued === undefined ? 'undated' : fullDate(source.issued)}`;
}
