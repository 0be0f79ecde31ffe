import { parentAddress } from '../navigation.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';

/**
 * Every folder of pages has a page of its own, `index.md`: readers shorten addresses, and menus need its name.
 *
 * @param content the parsed content
 * @returns what is wrong
 */
export function folders({ pages }: Content): Finding[] {
  const addresses = new Set(pages.map(({ address }) => address));
  return pages.flatMap(({ file, address }) => {
    if (address === '/' || addresses.has(parentAddress(address))) return [];
    const message = `nothing answers at ${parentAddress(address)}, the address above this page`;
    return [{ file, line: 1, message, hint: 'add an index.md to the folder' }];
  });
}
