import type { z } from 'astro/zod';
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Finding } from './finding.ts';
import { nearMisses } from './near-misses.ts';

/** A YAML text that still knows the line each value stands on. */
export interface YamlFile {
  file: string;
  /** The value, as far as it can be read. */
  value: unknown;
  /** What is wrong with the syntax. */
  findings: Finding[];
  /** Line of the value at a path, or of the nearest value above it that exists. */
  lineAt(path: readonly PropertyKey[]): number;
}

/**
 * Parses YAML.
 *
 * @param file path for findings
 * @param text the YAML
 * @param firstLine line of the file on which the text begins; 2 for front matter
 * @returns its value and places; syntax errors are findings, not exceptions
 */
export function parseYaml(file: string, text: string, firstLine: number): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  return {
    file,
    value: document.errors.length === 0 ? document.toJS() : undefined,
    findings: document.errors.map(({ message, pos }) => ({
      file,
      line: lineOf(pos[0]),
      message: `this is not valid YAML: ${message}`,
      hint: 'check indentation, colons and quotation marks',
    })),
    lineAt(path) {
      let node: unknown = document.contents;
      let offset = rangeStart(node);
      for (const key of path) {
        if (isMap(node)) {
          const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
          if (!pair) break;
          offset = rangeStart(pair.key) ?? offset;
          node = pair.value;
        } else if (isSeq(node)) {
          node = node.items[Number(key)];
          offset = rangeStart(node) ?? offset;
        } else break;
      }
      return lineOf(offset ?? 0);
    },
  };
}

function rangeStart(node: unknown): number | undefined {
  const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? Number(range[0]) : undefined;
}

/**
 * Compares a value with its schema.
 *
 * @param yaml the parsed file
 * @param schema what it should be
 * @param knownKeys every key the schema has, for hints on unknown ones
 * @returns a finding for each field that does not fit
 */
export function schemaFindings(yaml: YamlFile, schema: z.ZodType, knownKeys: string[]): Finding[] {
  const result = schema.safeParse(yaml.value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const at = (path: readonly PropertyKey[]) => ({ file: yaml.file, line: yaml.lineAt(path) });
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...at([...issue.path, key]),
        message: `there is no field “${key}”`,
        hint: nearMisses(key, knownKeys),
      }));
    }
    const field = issue.path.filter((part) => typeof part === 'string').join('.');
    const name = field === '' ? 'this' : `“${field}”`;
    if (field !== '' && valueAt(yaml.value, issue.path) === undefined) {
      return [{ ...at(issue.path), message: `${name} is missing`, hint: `add it: ${issue.message}` }];
    }
    return [{ ...at(issue.path), message: `${name} does not fit`, hint: issue.message }];
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/**
 * Takes a data file as a list of entries.
 *
 * @param yaml the parsed file
 * @returns its entries, in order; an empty object for one that is none
 */
export function entriesOf(yaml: YamlFile): Record<string, unknown>[] {
  const entries = Array.isArray(yaml.value) ? (yaml.value as unknown[]) : [];
  return entries.map((entry) =>
    entry !== null && typeof entry === 'object' ? (entry as Record<string, unknown>) : {},
  );
}
