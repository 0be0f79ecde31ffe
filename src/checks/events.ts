import type { Finding } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import type { ContentPage } from '../reading/page.ts';
import { placeIn } from '../reading/page.ts';
import type { YamlFile } from '../reading/yaml.ts';
import { idsOf, stringsIn, valueAt } from '../reading/yaml.ts';
import type { Rule } from './rule.ts';

/** A meeting that a page is about names a body of the glossary and people of the record. */
export const events: Rule = ({ pages, terms, people }) =>
  pages.flatMap((page) => [
    ...unknown(page, ['event', 'organiser'], terms),
    ...unknown(page, ['event', 'participants'], people),
  ]);

function unknown(page: ContentPage, path: string[], list: YamlFile): Finding[] {
  const known = idsOf(list);
  // Of a list that cannot be read, nothing is known.
  if (list.value === undefined) return [];
  return stringsIn(valueAt(page.frontMatter?.value, path))
    .filter((id) => !known.includes(id))
    .map((id) => ({
      ...placeIn(page, path),
      message: `there is no “${id}” in ${list.file}`,
      hint: nearMisses(id, known),
    }));
}
