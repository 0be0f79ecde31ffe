import { questionsSchema } from '../schemas/questions.ts';
import { wordsOf } from '../search/words.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';
import { linkFault } from './links.ts';
import { schemaFindings } from './schema.ts';

/**
 * `questions.yaml` leads from each question to one place, and the place is there.
 *
 * @param content the parsed content
 * @returns what is wrong
 */
export function questions({ questions: yaml, pages }: Content): Finding[] {
  if (yaml.value === undefined) return yaml.findings;
  const byName = new Map(pages.map((page) => [page.name, page]));
  const asked = new Map<string, string>();
  const entries = yaml.value !== null && typeof yaml.value === 'object' ? Object.entries(yaml.value) : [];
  const findings = entries.flatMap(([place, list]: [string, unknown]) => {
    const at = (path: PropertyKey[]) => ({ file: yaml.file, line: yaml.lineAt(path) });
    const fault = /\.mdx?(#|$)/.test(place) ? linkFault('index.md', place, byName) : undefined;
    const twice = (Array.isArray(list) ? (list as unknown[]) : []).flatMap((question, index) => {
      const words = wordsOf(String(question)).join(' ');
      const first = asked.get(words);
      asked.set(words, first ?? place);
      if (first === undefined) return [];
      const message = `“${String(question)}” is already asked of “${first}”`;
      return { ...at([place, index]), message, hint: 'keep it at the place that answers it best' };
    });
    return [...(fault ? [{ ...at([place]), ...fault }] : []), ...twice];
  });
  return [...yaml.findings, ...schemaFindings(yaml, questionsSchema, []), ...findings];
}
