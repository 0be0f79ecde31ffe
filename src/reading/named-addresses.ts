import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';

/** Properties whose value is an address. */
const single = new Set(['href', 'src', 'action', 'formAction', 'poster', 'data', 'cite', 'xLinkHref']);

/** Properties whose value is a list of addresses, each with a width or density behind it. */
const lists = new Set(['srcSet', 'imageSrcSet']);

/**
 * Lists the addresses that an element names: what it leads to, loads, sends to, or tells other programs of.
 *
 * @param element an element of a built page
 * @returns the addresses as they are written; none that hold their content themselves, which lead nowhere
 */
export function namedAddresses(element: Element): string[] {
  const { tagName, properties } = element;
  const found = tagName === 'script' && properties.type === 'application/ld+json' ? inJsonLd(element) : [];
  for (const name in properties) {
    const value = properties[name];
    if (typeof value !== 'string') continue;
    if (single.has(name)) found.push(value);
    else if (lists.has(name)) found.push(...value.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''));
    else if (tagName === 'meta' && name === 'content') found.push(...inMeta(value));
  }
  return found.filter((address) => !address.startsWith('data:'));
}

/** Where a page sends its reader on, `0; url=/trade/`, or a full address, as of the picture that stands for it. */
function inMeta(content: string): string[] {
  const address = /^\d+;\s*url=(.*)/i.exec(content)?.[1] ?? /^https?:\S+$/.exec(content)?.[0];
  return address === undefined ? [] : [address];
}

/** What a page tells programs of: of each thing its name, which is an address, and where its parts and files are. */
function inJsonLd(script: Element): string[] {
  const found: string[] = [];
  JSON.parse(toString(script), (_key, value: unknown) => {
    if (typeof value === 'string' && /^(?:https?:\/)?\/\S+$/.test(value)) found.push(value);
    return value;
  });
  return found;
}
