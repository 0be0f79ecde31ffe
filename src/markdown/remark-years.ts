import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { yearsIn } from '../search/record.ts';

/**
 * Notes which years a page speaks of, which the search page offers as a filter. Those of its sources, which their keys
 * hold, are among them, since sources are found by year too.
 *
 * @returns the transformer, which leaves the years in the page's front matter
 */
export function remarkYears() {
  return (_: Root, file: VFile): void => {
    file.data.astro ??= {};
    file.data.astro.frontmatter ??= {};
    file.data.astro.frontmatter.years = yearsIn(String(file));
  };
}
