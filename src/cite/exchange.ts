import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitedPlace, CslItem } from './record.ts';
import { cslItem } from './record.ts';

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

const texSpecials: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes a page or section in the formats that reference managers read, by citation-js.
 *
 * @param place the page or section
 * @returns BibTeX, RIS and CSL-JSON
 */
export function exchangeRecords(place: CitedPlace): ExchangeRecord[] {
  const item = cslItem(place);
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

/**
 * Escapes what TeX would take for commands ourselves: citation-js does so only where it also drops letters. Neither
 * BibTeX nor RIS has a place for the name of a site; that of the publisher comes nearest.
 */
function bibtex(item: CslItem): string {
  const title = item.title.replaceAll(/[\\~^&%$#_{}]/g, (mark) => texSpecials[mark] ?? `\\${mark}`);
  return new Cite([{ ...item, title, publisher: item['container-title'] }]).format('bibtex').trim();
}

/** Joins the fields ourselves: citation-js breaks lines within words, and cuts the key short. */
function ris(item: CslItem): string {
  const [fields = {}] = new Cite([{ ...item, publisher: item['container-title'] }]).format('ris', {
    format: 'object',
  });
  const { TY = 'ELEC' } = fields;
  const rest = Object.entries(fields).filter(([tag]) => tag !== 'TY' && tag !== 'ID');
  return [['TY', TY], ...rest, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}`).join('\n');
}
