import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/**
 * Writes the address of a passage: that of its section, which every browser opens, and the words in it.
 *
 * @param page address of the page; a section in it is replaced
 * @param section id of the section it begins in; empty for the lead
 * @param fragment the passage; without one, the section is the nearest that can be linked to
 * @returns the address: `https://example.org/trade/#gap:~:text=The%20gap,is%20old`
 */
export function passageAddress(page: string, section: string, fragment?: TextFragment): string {
  const address = new URL(page);
  address.hash = section;
  if (!fragment) return address.href;
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(textStart),
    ...(textEnd ? [encode(textEnd)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ];
  return `${address.href}${section === '' ? '#' : ''}:~:text=${parts.join(',')}`;
}

/** A hyphen marks what stands before and after the passage, so one in the words is written in percent as well. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
