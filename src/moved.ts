import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { movedSchema } from './schemas/moved.ts';

/** Former address to present address, as `content/moved.yaml` has them. */
export type MovedEntries = Readonly<Record<string, string>>;

/** Where former addresses lead, sorted by what a page has to do for them. */
export interface Moved {
  /** Former pages, with where they went: each becomes a page that sends readers on. */
  pages: Map<string, string>;
  /** Former ids of a section that is still on its page, by the section's address: extra anchors at it. */
  renamed: Map<string, string[]>;
  /** Former sections of a page that are on another now, by the address of the page they left. */
  left: Map<string, { id: string; target: string }[]>;
}

/**
 * Reads `moved.yaml`.
 *
 * @param content absolute path of the content folder
 * @returns its entries; none where nothing has moved yet
 * @throws if the file does not fit its schema; `npm run check` says where
 */
export function readMoved(content: string): MovedEntries {
  const file = join(content, 'moved.yaml');
  if (!existsSync(file)) return {};
  return movedSchema.parse(parse(readFileSync(file, 'utf8')) ?? {});
}

/**
 * Sorts former addresses by what becomes of them.
 *
 * @param entries former address to present address
 * @returns former pages, former ids of sections, and sections that left their page
 */
export function sortMoved(entries: MovedEntries): Moved {
  const moved: Moved = { pages: new Map(), renamed: new Map(), left: new Map() };
  for (const [former, target] of Object.entries(entries)) {
    const [page = '', id] = former.split('#');
    if (id === undefined) {
      moved.pages.set(former, target);
    } else if (target.startsWith(`${page}#`)) {
      moved.renamed.set(target, [...(moved.renamed.get(target) ?? []), id]);
    } else {
      moved.left.set(page, [...(moved.left.get(page) ?? []), { id, target }]);
    }
  }
  return moved;
}
