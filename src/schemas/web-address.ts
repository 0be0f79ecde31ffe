import { z } from 'astro/zod';

/**
 * Says whether a text that begins as an address is one, and nothing more.
 *
 * @param text what is written where an address belongs
 * @returns whether a reader who follows it comes to one place: it has no space, no second address behind it, is not
 *   cut off, and names a host of the web
 */
export function isWebAddress(text: string): boolean {
  if (/[\s“”…]|[,;]https?:|[.,;]$/.test(text) || !URL.canParse(text)) return false;
  const { hostname, username } = new URL(text);
  return /[^.]\.[^.]/.test(hostname) && username === '';
}

/** An address on the web. */
export const webAddress = z
  .url({ protocol: /^https?$/, abort: true })
  .refine(isWebAddress, 'Expected one address in full and nothing else: https://example.org/page');
