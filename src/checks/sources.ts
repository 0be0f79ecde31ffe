import { z } from 'astro/zod';
import type { Fault, Finding } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import { schemaFindings } from '../reading/schema-findings.ts';
import type { YamlFile } from '../reading/yaml.ts';
import { entriesOf, idsOf } from '../reading/yaml.ts';
import { sourceSchema } from '../schemas/source.ts';
import type { Rule } from './rule.ts';

const keys = Object.keys(sourceSchema.shape);

/** `sources.yaml` is a list of sources that fit their schema, each key and each address once. */
export const sources: Rule = ({ sources: yaml }) => {
  const ids = idsOf(yaml);
  const repeated = ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const message = `the key “${id}” is taken on line ${yaml.at([first, 'id']).line}`;
    return [{ ...yaml.at([index, 'id']), message, hint: 'each source has a key of its own' }];
  });
  return [...schemaFindings(yaml, z.array(sourceSchema), keys), ...repeated, ...sharedAddresses(yaml)];
};

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
 *   cannot be read or is no list, which is a finding already
 */
export function sourceFaults(yaml: YamlFile): (id: string) => Fault | undefined {
  const known = new Set(idsOf(yaml));
  return (id) => {
    if (known.has(id) || !Array.isArray(yaml.value)) return undefined;
    return { message: `there is no source “${id}”`, hint: nearMisses(id, known) };
  };
}
