// Addresses as pages write them, since only Astro knows where they will be served.
import { withBase } from '../addresses.ts';

/**
 * Gives the address by which pages link to a place or a file of the site.
 *
 * @param address address from the root of the site: `/summits/28/`
 * @returns address under the base path, as a browser needs it
 */
export function linkTo(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}

/**
 * Gives the full address of a place.
 *
 * @param address address from the root of the site
 * @returns address with the host it is published on
 */
export function fullAddress(address: string): string {
  return new URL(linkTo(address), import.meta.env.SITE).href;
}
