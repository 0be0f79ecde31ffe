import { z } from 'astro/zod';
import type { Content } from '../reading/content.ts';
import type { Finding } from '../reading/finding.ts';
import { placed } from '../reading/finding.ts';
import { schemaFindings } from '../reading/schema-findings.ts';
import type { YamlFile } from '../reading/yaml.ts';
import { entriesOf, stringsIn } from '../reading/yaml.ts';
import { personSchema } from '../schemas/person.ts';
import { termSchema } from '../schemas/term.ts';
import { isStopWord, wordsOf } from '../search/words.ts';
import { linkFaults } from './links.ts';
import type { Rule } from './rule.ts';
import { reserved } from './sections.ts';
import { sourceFaults } from './sources.ts';

/** The entry that a name belongs to; a term and a person may share an id, since each has a page of its own. */
interface Taken {
  owner: string;
  id: string;
}

/**
 * Glossary and people fit their schemas, lead to places and sources that exist, and no name stands for two things:
 * search answers a name with one place.
 */
export const names: Rule = (content) => {
  const { terms, people } = content;
  const taken = new Map<string, Taken>();
  return [
    ...fileFindings(terms, termSchema, content, taken),
    ...fileFindings(people, personSchema, content, taken),
  ];
};

function fileFindings(
  yaml: YamlFile,
  schema: typeof termSchema | typeof personSchema,
  content: Content,
  taken: Map<string, Taken>,
): Finding[] {
  const [sourceFault, linkFault] = [sourceFaults(content.sources), linkFaults(content.pages)];
  const ids = new Map<unknown, number>();
  const findings = entriesOf(yaml).flatMap((entry, index) => {
    const at = (field: string) => yaml.at([index, field]);
    const faults: Finding[] = [];
    if (typeof entry.id === 'string' && reserved.test(entry.id)) {
      const message = `“${entry.id}” is an id of the page's own`;
      faults.push({ ...at('id'), message, hint: 'choose another' });
    }
    const first = ids.get(entry.id);
    if (first !== undefined) {
      const message = `the id “${String(entry.id)}” is taken on line ${yaml.at([first, 'id']).line}`;
      faults.push({ ...at('id'), message, hint: 'it is an address; choose another' });
    } else ids.set(entry.id, index);
    for (const { field, name } of namesOf(entry)) {
      const words = wordsOf(name);
      if (words.every(isStopWord)) {
        const hint = 'write a word that means this and nothing else: pages link it wherever it stands';
        faults.push({ ...at(field), message: `“${name}” names nothing`, hint });
        continue;
      }
      const form = words.join(' ');
      const owner = `${yaml.file} ${String(entry.id)}`;
      const other = taken.get(form);
      if (other !== undefined && other.owner !== owner) {
        const hint = 'search answers a name with one place; keep it in one entry';
        faults.push({ ...at(field), message: `“${name}” is also a name of “${other.id}”`, hint });
      }
      taken.set(form, { owner, id: String(entry.id) });
    }
    const unknown = stringsIn(entry.sources).flatMap((source) => placed(at('sources'), sourceFault(source)));
    const misled = typeof entry.page === 'string' ? linkFault(entry.page) : undefined;
    return [...faults, ...unknown, ...placed(at('page'), misled)];
  });
  return [...schemaFindings(yaml, z.array(schema), Object.keys(schema.shape)), ...findings];
}

/** Every form an entry goes by, with the field it stands in. */
function namesOf(entry: Record<string, unknown>): { field: string; name: string }[] {
  return ['name', 'short', 'other', 'vi', 'zh'].flatMap((field) =>
    stringsIn(entry[field]).map((name) => ({ field, name })),
  );
}
