import { nodesIn } from '../markdown/nodes-in.ts';
import { pageSchema } from '../schemas/page.ts';
import type { Source } from '../schemas/source.ts';
import { sourceSchema } from '../schemas/source.ts';
import { citationsIn } from './citations.ts';
import type { ContentPage } from './read-page.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { entriesOf } from './yaml.ts';

/**
 * Nothing is read before it is issued, nor cited by a page that has not changed since: either date is mistyped, or a
 * change of the page was not told. Dates are compared with each other and not with the clock, since a commit has to
 * build on any day, and on a computer whose clock is wrong.
 */
export const dates: Rule = ({ pages, sources }) => {
  const known = entriesOf(sources).map((entry) => sourceSchema.safeParse(entry).data);
  const readTooSoon = known.flatMap((source, index): Finding[] => {
    if (source?.accessed === undefined || !isLater(source, source.accessed)) return [];
    const message = `“${source.id}” was read on ${source.accessed}, before it was issued, ${source.issued}`;
    return [{ ...sources.at([index, 'accessed']), message, hint: 'mend one of the two dates' }];
  });
  const sound = known.filter((source) => source !== undefined);
  return [...readTooSoon, ...pages.flatMap((page) => citedTooSoon(page, sound))];
};

function citedTooSoon({ file, tree, frontMatter }: ContentPage, sources: readonly Source[]): Finding[] {
  const { data } = pageSchema.safeParse(frontMatter?.value);
  if (!data) return [];
  const [{ date }] = data.changes;
  const later = new Map(
    sources.filter((source) => isLater(source, date)).map(({ id, issued }) => [id, issued]),
  );
  const findings: Finding[] = [];
  for (const node of nodesIn(tree)) {
    if (node.type !== 'text') continue;
    for (const { id, line } of citationsIn(node)) {
      if (!later.has(id)) continue;
      const message = `“${id}” was issued on ${later.get(id)}, after the last change of the page, ${date}`;
      findings.push({ file, line, message, hint: 'add the change, or mend the date of the source' });
    }
  }
  return findings;
}

/** Whether a source was issued after a day. As texts, a year and a month come before each of their days. */
function isLater({ issued = '' }: Source, day: string): boolean {
  return issued > day;
}
