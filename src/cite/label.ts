import type { Source } from '../schemas/source.ts';
import { fullDate } from './date.ts';

/**
 * Names a source in a few words, for notes beside the text.
 *
 * @param source the source
 * @returns publisher and date: `Xinhua, 28 October 2025`
 */
export function sourceLabel(source: Source): string {
  return `${source.publisher}, ${source.issued === undefined ? 'undated' : fullDate(source.issued)}`;
}
