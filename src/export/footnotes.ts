import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { sourceLabel, sourceTitle } from '../cite/label.ts';
import { fullDate } from '../dates.ts';
import type { Source } from '../schemas/source.ts';
import { link, paragraph, text } from './markdown.ts';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/**
 * Describes a source in full, as the definition of a footnote: who, when, what, where it can be read, in which
 * language, and where this site says more of it.
 *
 * @param source the source
 * @param site full address of the home page
 * @returns the definition; its label is the source's key
 */
export function sourceFootnote(source: Source, site: string): FootnoteDefinition {
  const { id, author, URL: url, language, genre, accessed, archive, note } = source;
  const read = accessed === undefined ? '' : `, read on ${fullDate(accessed)}`;
  const parts: PhrasingContent[][] = [
    [
      text(`${author === undefined ? '' : `${author}, `}${sourceLabel(source)}: `),
      link(url, sourceTitle(source).words),
    ],
    [text(`${genre[0]?.toUpperCase()}${genre.slice(1)} in ${languages.of(language)}${read}`)],
    ...(archive === undefined ? [] : [[link(archive, 'Lasting copy')]]),
    ...(note === undefined ? [] : [[text(note.replace(/\.$/, ''))]]),
    [link(new URL(`sources/${id}/`, site).href, 'About this source')],
  ];
  const words = parts.flatMap((part) => [...part, text('. ')]).slice(0, -1);
  return {
    type: 'footnoteDefinition',
    identifier: id,
    label: id,
    children: [paragraph(...words, text('.'))],
  };
}
