import { z } from 'astro/zod';
import { wordsOf } from '../search/words.ts';
import { personSchema } from '../schemas/person.ts';
import { termSchema } from '../schemas/term.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { schemaFindings } from './schema.ts';
import { linkFaults } from './links.ts';
import { sourceFaults } from './sources.ts';
import type { YamlFile } from './yaml.ts';
import { entriesOf, stringsIn } from './yaml.ts';

/**
 * Glossary and people fit their schemas, lead to places and sources that exist, and no name stands for two things:
 * search answers a name with one place.
 */
export const names: Rule = (content) => {
  const { terms, people } = content;
  const taken = new Map<string, string>();
  return [
    ...fileFindings(terms, termSchema, content, taken),
    ...fileFindings(people, personSchema, content, taken),
  ];
};

function fileFindings(
  yaml: YamlFile,
  schema: typeof termSchema | typeof personSchema,
  content: Content,
  taken: Map<string, string>,
): Finding[] {
  const [sourceFault, linkFault] = [sourceFaults(content.sources), linkFaults(content.pages)];
  const ids = new Map<unknown, number>();
  const findings = entriesOf(yaml).flatMap((entry, index) => {
    const at = (field: string) => yaml.at([index, field]);
    const faults: Finding[] = [];
    const first = ids.get(entry.id);
    if (first !== undefined) {
      const message = `the id “${String(entry.id)}” is taken on line ${yaml.at([first, 'id']).line}`;
      faults.push({ ...at('id'), message, hint: 'it is an address; choose another' });
    } else ids.set(entry.id, index);
    for (const { field, name } of namesOf(entry)) {
      const form = wordsOf(name).join(' ');
      const other = taken.get(form);
      if (other !== undefined && other !== entry.id) {
        const hint = 'search answers a name with one place; keep it in one entry';
        faults.push({ ...at(field), message: `“${name}” is also a name of “${other}”`, hint });
      }
      taken.set(form, String(entry.id));
    }
    for (const source of stringsIn(entry.sources)) {
      const unknown = sourceFault(source);
      if (unknown) faults.push({ ...at('sources'), ...unknown });
    }
    const fault = typeof entry.page === 'string' ? linkFault(entry.page) : undefined;
    if (fault) faults.push({ ...at('page'), ...fault });
    return faults;
  });
  return [...schemaFindings(yaml, z.array(schema), Object.keys(schema.shape)), ...findings];
}

/** Every form an entry goes by, with the field it stands in. */
function namesOf(entry: Record<string, unknown>): { field: string; name: string }[] {
  return ['name', 'short', 'other', 'vi', 'zh'].flatMap((field) =>
    stringsIn(entry[field]).map((name) => ({ field, name })),
  );
}
