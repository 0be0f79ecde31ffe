import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
// By their files, since the package does not export them.
import chicago from '../../node_modules/rehype-citation/dist/node/styles/chicago.js';
import mla from '../../node_modules/rehype-citation/dist/node/styles/mla.js';
import type { CslItem } from './csl.ts';

/** A stretch of a formatted citation. */
interface Run {
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
const slot = { title: 'Titleslot', name: 'Nameslot', url: 'https://slot.invalid/' };
const formatted = new Map<string, StyledCitation[]>();

/**
 * Writes a page, section or source as bibliographies do, by citation-js and the styles of the Citation Style Language.
 * The engine takes milliseconds for each, so it formats one citation of all of a kind and date, and title, publisher and
 * address are put in after: a site of thousands of sections costs no more than one of ten. Titles stay as they are
 * printed, in their own case.
 *
 * @param item its description
 * @returns the citation in each style
 */
export function styledCitations(item: CslItem): StyledCitation[] {
  return template(slotted(item)).map(({ style, runs }) => ({
    style,
    runs: runs.map(({ text, italic }, index) => {
      const after = runs[index - 1]?.text === slot.title && endsItself(item.title);
      return { text: fill(after ? text.replace(/^\./, '') : text, item), italic };
    }),
  }));
}

function slotted(item: CslItem): CslItem {
  return {
    ...item,
    id: 'slot',
    title: slot.title,
    URL: slot.url,
    language: 'en',
    ...(item.publisher !== undefined && { publisher: slot.name }),
    ...(item['container-title'] !== undefined && { 'container-title': slot.name }),
  };
}

function template(item: CslItem): StyledCitation[] {
  const key = JSON.stringify(item);
  const known = formatted.get(key);
  if (known) return known;
  const made = Object.entries(styles).map(([name, style]) => {
    const options = { template: name, format: 'html', lang: 'en-US' } as const;
    return { style, runs: runsOf(new Cite([item]).format('bibliography', options)) };
  });
  formatted.set(key, made);
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
function fill(text: string, { title, URL: url, ...item }: CslItem): string {
  const quoted = text.includes(`“${slot.title}`);
  const inner = quoted ? title.replaceAll('“', '‘').replaceAll('”', '’') : title;
  return text
    .replace(slot.name, () => item['container-title'] ?? item.publisher ?? '')
    .replace(slot.url, () => url)
    .replace(`${slot.title}.`, () => (endsItself(inner) ? inner : `${inner}.`))
    .replace(slot.title, () => inner);
}

function endsItself(title: string): boolean {
  return /[?!]$/.test(title);
}
