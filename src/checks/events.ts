import type { ContentPage } from './read-page.ts';
import { placeIn } from './read-page.ts';
import type { Finding } from './finding.ts';
import { nearMisses } from './near-misses.ts';
import type { Rule } from './rule.ts';
import type { YamlFile } from './yaml.ts';
import { idsOf, stringsIn, valueAt } from './yaml.ts';

/** A meeting that a page is about names a body of the glossary and people of the record. */
export const events: Rule = ({ pages, terms, people }) =>
  pages.flatMap((page) => [
    ...unknown(page, ['event', 'organiser'], terms),
    ...unknown(page, ['event', 'participants'], people),
  ]);

function unknown(page: ContentPage, path: string[], list: YamlFile): Finding[] {
  const known = idsOf(list);
  return stringsIn(valueAt(page.frontMatter?.value, path))
    .filter((id) => !known.includes(id))
    .map((id) => ({
      ...placeIn(page, path),
      message: `there is no “${id}” in ${list.file}`,
      hint: nearMisses(id, known),
    }));
}
