import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
// By their files, since the package does not export them.
import chicago from '../../node_modules/rehype-citation/dist/node/styles/chicago.js';
import mla from '../../node_modules/rehype-citation/dist/node/styles/mla.js';
import type { CitedPlace } from './record.ts';
import { cslItem } from './record.ts';

/** A stretch of a formatted citation. */
export interface Run {
  text: string;
  italic: boolean;
}

/** A citation as it stands in a bibliography. */
export interface StyledCitation {
  /** Name of the style, with its edition. */
  style: string;
  runs: Run[];
}

const styles = {
  apa: 'APA, 7th edition',
  chicago: 'Chicago, 17th edition, author-date',
  mla: 'MLA, 9th edition',
};
const { templates } = plugins.config.get('@csl');
templates.add('chicago', chicago);
templates.add('mla', mla);

/** Words that stand for what differs from place to place, in a citation that the engine has formatted once. */
const slot = { title: 'Titleslot', url: 'https://slot.invalid/' };
const formatted = new Map<string, StyledCitation[]>();

/**
 * Writes a page or section as bibliographies do, by citation-js and the styles of the Citation Style Language.
 * The engine takes milliseconds for each, so it formats one citation for each day and the titles are put in after:
 * a site of thousands of sections costs no more than one of ten. Titles stay as they are printed, in their own case.
 *
 * @param place the page or section
 * @returns the citation in each style
 */
export function styledCitations(place: CitedPlace): StyledCitation[] {
  const { title, URL: url } = cslItem(place);
  return template(place.updated).map(({ style, runs }) => ({
    style,
    runs: runs.map(({ text, italic }) => ({ text: fill(text, title, url), italic })),
  }));
}

function template(updated: string): StyledCitation[] {
  const known = formatted.get(updated);
  if (known) return known;
  const item = cslItem({ page: slot.title, url: slot.url, updated });
  const made = Object.entries(styles).map(([name, style]) => {
    const options = { template: name, format: 'html', lang: 'en-US' } as const;
    return { style, runs: runsOf(new Cite([item]).format('bibliography', options)) };
  });
  formatted.set(updated, made);
  return made;
}

function runsOf(html: string): Run[] {
  const runs: Run[] = [];
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'text' && node.value.trim() !== '') runs.push({ text: node.value, italic: false });
    if (node.type !== 'element' || node.tagName !== 'i') return;
    runs.push({ text: toString(node as Element), italic: true });
    return SKIP;
  });
  return runs;
}

/** Within quotation marks those of the title become single ones; a title that ends in its own mark takes no full stop. */
function fill(text: string, title: string, url: string): string {
  const quoted = text.includes(`“${slot.title}`);
  const inner = quoted ? title.replaceAll('“', '‘').replaceAll('”', '’') : title;
  return text
    .replace(`${slot.title}.`, () => (/[?!]$/.test(inner) ? inner : `${inner}.`))
    .replace(slot.title, () => inner)
    .replace(slot.url, () => url);
}
