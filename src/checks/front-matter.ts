import { schemaFindings } from '../reading/schema-findings.ts';
import { pageSchema } from '../schemas/page.ts';
import { wordsOf } from '../search/words.ts';
import type { Rule } from './rule.ts';

const keys = Object.keys(pageSchema.shape);

/**
 * Every page has front matter that fits its schema, and a title and description of its own: pages that share them
 * cannot be told apart in search results, in tabs or by a screen reader.
 */
export const frontMatter: Rule = ({ pages }) => {
  const owners = { title: new Map<unknown, string>(), description: new Map<unknown, string>() };
  return pages.flatMap(({ file, unreadable, frontMatter: yaml }) => {
    if (unreadable) return [];
    if (!yaml) {
      const hint = 'begin the file with ---, title, description, changes, ---';
      return [{ file, line: 1, message: 'there is no front matter', hint }];
    }
    const findings = schemaFindings(yaml, pageSchema, keys);
    const data = (yaml.value ?? {}) as Record<string, unknown>;
    for (const field of ['title', 'description'] as const) {
      // Two that differ in capitals, spaces or a full stop cannot be told apart either.
      const value = typeof data[field] === 'string' ? wordsOf(data[field]).join(' ') : undefined;
      const owner = owners[field].get(value);
      if (owner !== undefined) {
        const message = `the ${field} is also that of ${owner}`;
        findings.push({ ...yaml.at([field]), message, hint: `give each page a ${field} of its own` });
      } else if (value !== undefined) owners[field].set(value, file);
    }
    return findings;
  });
};
