import { parentAddress } from '../navigation.ts';
import type { Rule } from './rule.ts';

/**
 * Every folder of pages has a page of its own, `index.md`: readers shorten addresses, and menus need its name. No two
 * files have one address, as `trade.md` and `trade/index.md` would: only one of them would be built.
 */
export const folders: Rule = ({ pages }) => {
  const addresses = new Set(pages.map(({ address }) => address));
  const firstFiles = new Map<string, string>();
  return pages.flatMap(({ file, address }) => {
    const first = firstFiles.get(address);
    if (first !== undefined) {
      const message = `${address} is also the address of ${first}`;
      return [{ file, line: 1, message, hint: 'keep one of the two' }];
    }
    firstFiles.set(address, file);
    // Nothing stands above home, and that it is there is a rule of its own.
    const parent = parentAddress(address);
    if (address === '/' || parent === '/' || addresses.has(parent)) return [];
    const message = `nothing answers at ${parent}, the address above this page`;
    return [{ file, line: 1, message, hint: 'add an index.md to the folder' }];
  });
};
