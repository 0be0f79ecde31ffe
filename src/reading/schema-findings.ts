import type { z } from 'astro/zod';
import type { Finding } from './finding.ts';
import { nearMisses } from './near-misses.ts';
import type { YamlFile } from './yaml.ts';
import { valueAt } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * Compares a value with its schema.
 *
 * @param yaml the parsed file
 * @param schema what it should be
 * @param knownKeys every key the schema has, for hints on unknown ones; none where any key may stand
 * @returns what is wrong with its text, and a finding for each field that does not fit
 */
export function schemaFindings(yaml: YamlFile, schema: z.ZodType, knownKeys: string[] = []): Finding[] {
  // What cannot be parsed has no fields.
  if (yaml.value === undefined) return yaml.findings;
  const issues = schema.safeParse(yaml.value).error?.issues ?? [];
  return [...yaml.findings, ...issues.flatMap((issue) => issueFindings(yaml, issue, knownKeys))];
}

function issueFindings(yaml: YamlFile, issue: Issue, knownKeys: string[]): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...yaml.at([...issue.path, key]),
      message: `there is no field “${key}”`,
      hint: nearMisses(key, knownKeys),
    }));
  }
  const at = yaml.at(issue.path);
  const field = issue.path.filter((part) => typeof part === 'string').join('.');
  const value = valueAt(yaml.value, issue.path);
  if (typeof issue.path.at(-1) === 'string' && value === undefined) {
    return [{ ...at, message: `“${field}” is missing`, hint: `add it: ${right(issue, value)}` }];
  }
  const name = field === '' ? 'this' : `“${field}”`;
  return [{ ...at, message: `${name} does not fit`, hint: right(issue, value) }];
}

const shapes: Record<string, string> = {
  string: 'text',
  number: 'a number: digits alone, with a point before decimals',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [one, another]',
  tuple: 'a list with an entry at least',
  object: 'fields, each as name: value',
  record: 'lines, each as name: value',
};

/** Says what would be right, in an editor's words; zod's own are a programmer's. */
function right(issue: Issue, value?: unknown): string {
  // Our schemas say it themselves where a pattern or a rule of their own is not met.
  if (!/^(Invalid|Too)\b/.test(issue.message)) return issue.message;
  // An entry of a list, which is not there.
  if (issue.code === 'invalid_type' && typeof issue.path.at(-1) === 'number' && value === undefined) {
    return 'write at least 1 entry; it has 0';
  }
  if (issue.code === 'invalid_type') {
    // YAML takes 2025 for a number, what holds a colon for a field, what begins with a bracket for a list.
    const taken = typeof value === 'number' || (value !== null && typeof value === 'object');
    const quoted = issue.expected === 'string' && taken ? ', in quotation marks' : '';
    return `write ${shapes[issue.expected] ?? issue.expected}${quoted}`;
  }
  if (issue.code === 'too_small') return `write at least ${amount(issue.minimum, issue.origin, value)}`;
  if (issue.code === 'too_big') return `write at most ${amount(issue.maximum, issue.origin, value)}`;
  if (issue.code === 'invalid_value') {
    return `write one of ${issue.values.map((one) => `“${String(one)}”`).join(', ')}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'write an address in full: https://example.org/page';
  }
  return issue.message;
}

function amount(limit: number | bigint, origin: string, value: unknown): string {
  if (origin === 'number') return String(limit);
  const [one, many] = origin === 'string' ? ['character', 'characters'] : ['entry', 'entries'];
  // Spaces around words are none of them.
  const given = typeof value === 'string' ? value.trim() : value;
  const has = typeof given === 'string' || Array.isArray(given) ? `; it has ${given.length}` : '';
  return `${limit} ${limit === 1 ? one : many}${has}`;
}
