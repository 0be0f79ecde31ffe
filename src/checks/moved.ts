import type { MovedEntries } from '../moved.ts';
import type { Fault, Finding } from '../reading/finding.ts';
import { placed } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import { schemaFindings } from '../reading/schema-findings.ts';
import type { YamlFile } from '../reading/yaml.ts';
import { idsOf } from '../reading/yaml.ts';
import { movedSchema } from '../schemas/moved.ts';
import { placeOfBuild } from './files.ts';
import type { Rule } from './rule.ts';

/** `moved.yaml` leads from addresses that are free, in one step: no loops, no chains. */
export const moved: Rule = ({ moved: yaml, pages, sources, terms, people }) => {
  const taken = new Map([
    ...idsOf(sources).map((id): [string, string] => [`/sources/${id}/`, `the source “${id}”`]),
    ...idsOf(terms).map((id): [string, string] => [`/glossary/#${id}`, `the entry “${id}”`]),
    ...idsOf(people).map((id): [string, string] => [`/people/#${id}`, `the entry “${id}”`]),
    ...pages.flatMap(({ file, address, headings }): [string, string][] => [
      [address, file],
      ...headings.flatMap(({ id }): [string, string][] =>
        id ? [[`${address}#${id}`, `its section in ${file}`]] : [],
      ),
    ]),
  ]);
  const entries = movedEntries(yaml);
  const findings = Object.entries(entries).flatMap(([former, target]) => {
    return placed(yaml.at([former]), takenFault(former, taken) ?? stepFault(former, target, entries));
  });
  return [...schemaFindings(yaml, movedSchema), ...findings];
};

/**
 * What has moved leads to pages and sections that exist.
 *
 * @param yaml the parsed `moved.yaml`
 * @param present what the built site answers to
 * @returns a finding for each entry that leads to nothing
 */
export function movedTargets(yaml: YamlFile, present: ReadonlySet<string>): Finding[] {
  return Object.entries(movedEntries(yaml)).flatMap(([former, target]) =>
    present.has(target)
      ? []
      : {
          ...yaml.at([former]),
          message: `“${target}” leads to nothing`,
          hint: nearMisses(target, present),
        },
  );
}

/**
 * Takes `moved.yaml` as what it should be.
 *
 * @param yaml the parsed file
 * @returns former address to present address, without the entries that do not fit the schema
 */
export function movedEntries({ value }: YamlFile): MovedEntries {
  const entries = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  const fitting = entries.filter(([former, target]) => movedSchema.safeParse({ [former]: target }).success);
  return Object.fromEntries(fitting) as MovedEntries;
}

function stepFault(former: string, target: string, entries: MovedEntries): Fault | undefined {
  const seen = new Set([former]);
  let last = target;
  for (let next: string | undefined = target; next !== undefined; next = entries[next]) {
    if (seen.has(next)) {
      return { message: `“${former}” leads back to itself`, hint: 'lead it to an address that is answered' };
    }
    seen.add(next);
    last = next;
  }
  if (last === target) return undefined;
  return { message: `“${target}” has moved on`, hint: `lead straight to “${last}”` };
}

function takenFault(former: string, taken: ReadonlyMap<string, string>): Fault | undefined {
  const there = taken.get(former) ?? placeOfBuild(former)?.owner;
  if (there === undefined) return undefined;
  const message = `“${former}” has not moved: ${there} is there`;
  return { message, hint: 'take the entry out, or move the file' };
}
