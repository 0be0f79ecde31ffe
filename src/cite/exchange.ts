import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';

/** A record in a format that reference managers read. */
export interface ExchangeRecord {
  name: 'BibTeX' | 'RIS' | 'CSL-JSON';
  /** Media type and the end of the file's name, for downloads. */
  type: string;
  extension: string;
  text: string;
}

const { format } = plugins.config.get('@bibtex');
// Programs have read Unicode for years; the other way drops every letter that TeX has no name for, as all of 中国.
format.asciiOnly = false;
// Else the key would lose its hyphens.
format.checkLabel = false;
format.useIdAsLabel = true;

/** Fields that hold words, in which TeX's signs are only signs. */
const worded = new Set(['title', 'container-title', 'publisher']);

const texSpecials: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes a page, section or source in the formats that reference managers read, by citation-js.
 *
 * @param item its description
 * @returns BibTeX, RIS and CSL-JSON
 */
export function exchangeRecords(item: CslItem): ExchangeRecord[] {
  return [
    { name: 'BibTeX', type: 'application/x-bibtex', extension: 'bib', text: bibtex(item) },
    { name: 'RIS', type: 'application/x-research-info-systems', extension: 'ris', text: ris(item) },
    {
      name: 'CSL-JSON',
      type: 'application/vnd.citationstyles.csl+json',
      extension: 'json',
      text: JSON.stringify([item], null, 1),
    },
  ];
}

/** Neither BibTeX nor RIS has a place for the name of a site; that of the publisher comes nearest. */
function publisher(item: CslItem): Pick<CslItem, 'publisher'> {
  const name = item.type === 'webpage' ? item['container-title'] : item.publisher;
  return name === undefined ? {} : { publisher: name };
}

/** Escapes what TeX would take for commands ourselves: citation-js does so only where it also drops letters. */
function bibtex(item: CslItem): string {
  const escaped = Object.entries({ ...item, ...publisher(item) }).map(([field, value]) => [
    field,
    worded.has(field) && typeof value === 'string' ? escape(value) : value,
  ]);
  return new Cite([Object.fromEntries(escaped)]).format('bibtex').trim();
}

/** Short forms keep their capitals, also at the beginning of a part, which citation-js leaves to the style: Asean-China. */
function escape(words: string): string {
  return words
    .replaceAll(/[\\~^&%$#_{}]/g, (mark) => texSpecials[mark] ?? `\\${mark}`)
    .replaceAll(/(?<=^|: )\p{Lu}{2,}/gu, '<span class="nocase">$&</span>');
}

/** Joins the fields ourselves: citation-js breaks lines within words, and cuts the key short. */
function ris(item: CslItem): string {
  const [fields = {}] = new Cite([{ ...item, ...publisher(item) }]).format('ris', { format: 'object' });
  const { TY = 'ELEC' } = fields;
  const rest = Object.entries({ ...fields, ...day(item) }).filter(([tag]) => tag !== 'TY' && tag !== 'ID');
  return [['TY', TY], ...rest, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}`).join('\n');
}

/** The day too: of what stands in a newspaper, citation-js writes the year alone. */
function day({ issued }: CslItem): Record<string, string> {
  const [year, ...rest] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return {};
  const [month = '', date = ''] = rest.map((part) => `${part}`.padStart(2, '0'));
  return { DA: `${year}/${month}/${date}/` };
}
