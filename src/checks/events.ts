import type { ContentPage } from './content.ts';
import { placeIn } from './content.ts';
import type { Finding } from './finding.ts';
import { nearMisses } from './near-misses.ts';
import type { Rule } from './rule.ts';
import { idsOf } from './yaml.ts';

/** A meeting that a page is about names a body of the glossary and people of the record. */
export const events: Rule = ({ pages, terms, people }) => {
  const [bodies, persons] = [new Set(idsOf(terms)), new Set(idsOf(people))];
  return pages.flatMap((page) => {
    const { organiser, participants } = eventOf(page);
    return [
      ...unknown(page, ['event', 'organiser'], [organiser], bodies, terms.file),
      ...unknown(page, ['event', 'participants'], participants, persons, people.file),
    ];
  });
};

function unknown(
  page: ContentPage,
  path: string[],
  ids: unknown[],
  known: ReadonlySet<string>,
  list: string,
): Finding[] {
  return ids
    .filter((id) => typeof id === 'string')
    .filter((id) => !known.has(id))
    .map((id) => ({
      ...placeIn(page, path),
      message: `there is no “${id}” in ${list}`,
      hint: nearMisses(id, known),
    }));
}

/** As far as it has the right form; what has not is a finding of the front matter. */
function eventOf({ frontMatter }: ContentPage): { organiser: unknown; participants: unknown[] } {
  const { event } = (frontMatter?.value ?? {}) as { event?: unknown };
  const { organiser, participants } = (event ?? {}) as { organiser?: unknown; participants?: unknown };
  return { organiser, participants: Array.isArray(participants) ? (participants as unknown[]) : [] };
}
