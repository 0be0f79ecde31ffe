import { nodesOf } from '../mdast.ts';
import type { Finding, LineFault } from '../reading/finding.ts';
import type { ContentPage } from '../reading/page.ts';
import { entriesOf } from '../reading/yaml.ts';
import { pageSchema } from '../schemas/page.ts';
import type { Source } from '../schemas/source.ts';
import { sourceSchema } from '../schemas/source.ts';
import { citationsIn } from './citations.ts';
import type { Rule } from './rule.ts';
import { onPages } from './rule.ts';

/**
 * Nothing is read before it is issued, nor cited, nor told as held, by a page that has not changed since: either date is
 * mistyped, or a change of the page was not told. Dates are compared with each other and not with the clock, since a
 * commit has to build on any day, and on a computer whose clock is wrong.
 */
export const dates: Rule = ({ pages, sources }) => {
  const known = entriesOf(sources).map((entry) => sourceSchema.safeParse(entry).data);
  const readTooSoon = known.flatMap((source, index): Finding[] => {
    if (source?.accessed === undefined || !isLater(source, source.accessed)) return [];
    const message = `“${source.id}” was read on ${source.accessed}, before it was issued, ${source.issued}`;
    return [{ ...sources.at([index, 'accessed']), message, hint: 'mend one of the two dates' }];
  });
  const sound = known.filter((source) => source !== undefined);
  return [...readTooSoon, ...onPages(pages, (page) => toldTooSoon(page, sound))];
};

function toldTooSoon({ tree, frontMatter }: ContentPage, sources: readonly Source[]): LineFault[] {
  const { data } = pageSchema.safeParse(frontMatter?.value);
  if (!data) return [];
  const [{ date }] = data.changes;
  const held = data.event?.date ?? '';
  const foretold: LineFault[] =
    held > date
      ? [
          {
            line: frontMatter?.at(['event', 'date']).line ?? 1,
            message: `the meeting was held on ${held}, after the last change of the page, ${date}`,
            hint: 'mend one of the two dates; a meeting to come is told in words alone',
          },
        ]
      : [];
  const later = new Map(
    sources.filter((source) => isLater(source, date)).map(({ id, issued }) => [id, issued]),
  );
  const cited = nodesOf(tree, 'text')
    .flatMap(citationsIn)
    .filter(({ id }) => later.has(id))
    .map(({ id, line }) => ({
      line,
      message: `“${id}” was issued on ${later.get(id)}, after the last change of the page, ${date}`,
      hint: 'add the change, or mend the date of the source',
    }));
  return [...foretold, ...cited];
}

/** Whether a source was issued after a day. As texts, a year and a month come before each of their days. */
function isLater({ issued = '' }: Source, day: string): boolean {
  return issued > day;
}
