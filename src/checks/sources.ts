import { z } from 'astro/zod';
import { toString } from 'mdast-util-to-string';
import { citedIn } from '../markdown/citation.ts';
import type { Fault, Finding } from '../reading/finding.ts';
import { placed } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import { schemaFindings } from '../reading/schema-findings.ts';
import type { YamlFile } from '../reading/yaml.ts';
import { entriesOf, idsOf } from '../reading/yaml.ts';
import { sourceKinds } from '../schemas/genre.ts';
import { sourceSchema } from '../schemas/source.ts';
import type { Rule } from './rule.ts';

const keys = Object.keys(sourceSchema.shape);

/** `sources.yaml` is a list of sources that fit their schema, each key and each address once. */
export const sources: Rule = ({ sources: yaml, pages }) => {
  const ids = idsOf(yaml);
  const taken = ids.flatMap((id, index) =>
    placed(yaml.at([index, 'id']), keyFault(id, ids.indexOf(id), index, yaml)),
  );
  const isEmptied =
    Array.isArray(yaml.value) &&
    ids.length === 0 &&
    pages.some(({ tree }) => citedIn(toString(tree)).length > 0);
  return [
    ...schemaFindings(yaml, z.array(sourceSchema), keys),
    ...taken,
    ...sharedAddresses(yaml),
    ...placed(yaml.at([]), isEmptied ? emptied : undefined),
  ];
};

function keyFault(id: string, first: number, index: number, yaml: YamlFile): Fault | undefined {
  if (first !== index) {
    const message = `the key “${id}” is taken on line ${yaml.at([first, 'id']).line}`;
    return { message, hint: 'each source has a key of its own' };
  }
  const list = Object.values(sourceKinds).find((kind) => kind.id === id);
  if (!list) return undefined;
  const message = `/sources/${id}/ is the address of a list, “${list.title}”`;
  return { message, hint: 'choose another key: who published it, and when' };
}

/** A file that was emptied by accident. */
const emptied: Fault = { message: 'pages cite sources, and here is none', hint: 'bring the file back' };

/** An entry that was copied and not changed to its end leads readers to another document. */
function sharedAddresses(yaml: YamlFile): Finding[] {
  const owners = new Map<unknown, unknown>();
  return entriesOf(yaml).flatMap(({ id, URL }, index) => {
    const owner = owners.get(URL);
    // Two entries with one key are told of already.
    if (URL === undefined || owner === undefined || owner === id) {
      owners.set(URL, id);
      return [];
    }
    const message = `“${String(id)}” has the address of “${String(owner)}”`;
    return [
      { ...yaml.at([index, 'URL']), message, hint: 'mend the one that was copied, or keep one of the two' },
    ];
  });
}

/**
 * Readies the keys in `sources.yaml` for looking up the many that pages cite.
 *
 * @param yaml the parsed `sources.yaml`
 * @returns what says of a key what is wrong with it: message and hint; undefined for a key that is known, or if the file
 *   holds none at all, which is one finding and not hundreds
 */
export function sourceFaults(yaml: YamlFile): (id: string) => Fault | undefined {
  const known = new Set(idsOf(yaml));
  return (id) => {
    if (known.has(id) || known.size === 0) return undefined;
    return { message: `there is no source “${id}”`, hint: nearMisses(id, known) };
  };
}
