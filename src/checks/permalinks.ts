import { join } from 'node:path';
import type { MovedEntries } from '../moved.ts';
import { newAddresses } from '../permalinks.ts';
import type { Finding } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import { addressSchema } from '../schemas/moved.ts';
import type { Rule } from './rule.ts';

/** The list of published addresses holds one a line, each once. */
export const permalinkLines: Rule = ({ folder, permalinks: text }) => {
  const file = join(folder, 'permalinks.txt');
  const lines = new Map<string, number>();
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((address, index): Finding[] => {
      const line = index + 1;
      const first = lines.get(address);
      lines.set(address, first ?? line);
      if (first !== undefined) {
        const message = `“${address}” stands on line ${first} too`;
        return [{ file, line, message, hint: 'npm run permalinks writes the list; take one of the two out' }];
      }
      if (text === '' || addressSchema.safeParse(address).success) return [];
      const hint = 'npm run permalinks writes the list; an address is /trade/ or /trade/#gap';
      return [{ file, line, message: `“${address}” is no address`, hint }];
    });
};

/**
 * Every address ever published is still answered: by the page or section itself, or by an entry in `moved.yaml`.
 * A section of a moved page is answered too if the page it moved to has a section of that id.
 *
 * @param file path of the list of published addresses, for findings
 * @param published the addresses, in the order of its lines
 * @param present what the site answers to now
 * @param moved former address to present address
 * @returns a finding for each address that is gone, which names the likely new place
 */
export function permalinks(
  file: string,
  published: string[],
  present: ReadonlySet<string>,
  moved: MovedEntries,
): Finding[] {
  const all = [...present];
  const fresh = newAddresses(published, all);
  return published.flatMap((address, index) => {
    if (present.has(address) || moved[address] !== undefined) return [];
    const [page = '', section] = address.split('#');
    if (section !== undefined && present.has(`${moved[page] ?? ''}#${section}`)) return [];
    return {
      file,
      line: index + 1,
      message: `“${address}” was published and is gone`,
      hint: `bring it back, or say in moved.yaml where it went: ${nearMisses(address, likelyPlaces(address, all, fresh))}`,
    };
  });
}

/**
 * Sections keep their id when a page is split; a renamed one is on its page still. What is there for the first time is
 * more likely than what has been there all along.
 */
function likelyPlaces(address: string, present: string[], fresh: string[]): string[] {
  const [page = '', section] = address.split('#');
  if (section === undefined) return present.filter((other) => !other.includes('#'));
  const lists = [fresh, present].flatMap((places) => [
    places.filter((other) => other.endsWith(`#${section}`)),
    places.filter((other) => other.startsWith(`${page}#`)),
  ]);
  return lists.find((places) => places.length > 0) ?? [];
}
