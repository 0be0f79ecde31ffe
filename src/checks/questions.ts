import { placed } from '../reading/finding.ts';
import { schemaFindings } from '../reading/schema-findings.ts';
import { questionsSchema } from '../schemas/questions.ts';
import { wordsOf } from '../search/words.ts';
import { linkFaults } from './links.ts';
import type { Rule } from './rule.ts';

/** `questions.yaml` leads from each question to one place, and the place is there. */
export const questions: Rule = ({ questions: yaml, pages }) => {
  const linkFault = linkFaults(pages);
  const asked = new Map<string, string>();
  const entries = yaml.value !== null && typeof yaml.value === 'object' ? Object.entries(yaml.value) : [];
  const findings = entries.flatMap(([place, list]: [string, unknown]) => {
    const fault = /\.mdx?(#|$)/.test(place) ? linkFault(place) : undefined;
    const twice = (Array.isArray(list) ? (list as unknown[]) : []).flatMap((question, index) => {
      const words = wordsOf(String(question)).join(' ');
      if (words === '') {
        const message = `“${String(question)}” holds no words`;
        return { ...yaml.at([place, index]), message, hint: 'write what a reader asks' };
      }
      const first = asked.get(words);
      asked.set(words, first ?? place);
      if (first === undefined) return [];
      const message = `“${String(question)}” is already asked of “${first}”`;
      return { ...yaml.at([place, index]), message, hint: 'keep it at the place that answers it best' };
    });
    return [...placed(yaml.at([place]), fault), ...twice];
  });
  return [...schemaFindings(yaml, questionsSchema), ...findings];
};
