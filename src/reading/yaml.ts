import type { ErrorCode } from 'yaml';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Finding, Place } from './finding.ts';

/** A YAML text that still knows the line each value stands on. */
export interface YamlFile {
  file: string;
  /** The value; undefined where the syntax is wrong. */
  value: unknown;
  /** What is wrong with the text or its syntax. */
  findings: Finding[];
  /** Where the value at a path stands, or the nearest value above it that exists. */
  at(path: readonly PropertyKey[]): Place;
}

/** Spaces of word processors and of Chinese keyboards, which look like those of YAML. */
const strangeIndent = /^[ -]*[\u00A0\u2000-\u200A\u3000]/gm;

/** One slip can make the parser stumble over every line after it. */
const mostErrors = 10;

/** What the parser's own words tell nobody of: what an editor has most likely done. */
const hints: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put quotation marks round a value that holds a colon',
  DUPLICATE_KEY: 'it stands further up too; put what belongs to both under one',
  MISSING_CHAR: 'close quotation marks and brackets; put a plain colon and a plain space after a name',
  MULTILINE_IMPLICIT_KEY: 'write “name: value”, with a plain colon and a plain space after it',
};

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
  const placeOf = (offset = 0): Place => ({ file, line: lines.linePos(offset).line + firstLine - 1 });
  const findings = document.errors.slice(0, mostErrors).map(({ code, message, pos }): Finding => {
    const hint = hints[code] ?? 'check indentation, colons and quotation marks';
    return { ...placeOf(pos[0]), message: `this is not valid YAML: ${message}`, hint };
  });
  const indents = [...text.matchAll(strangeIndent)].map(({ index }): Finding => {
    const hint = 'type the spaces at the beginning of the line anew';
    return { ...placeOf(index), message: 'a space here is not one that YAML knows', hint };
  });
  // All else that the parser says follows from them.
  if (indents.length > 0) findings.splice(0, Infinity, ...indents);
  visit(document, {
    // Where a comment is meant, a space follows its sign.
    Scalar(_key, { comment, range }) {
      if (!comment || comment.startsWith(' ')) return;
      const hint = 'put the whole value in quotation marks';
      findings.push({ ...placeOf(range?.[0]), message: `YAML leaves out “#${comment}”`, hint });
    },
    // A value that begins with an asterisk: YAML takes it for a reference, which we have no use for.
    Alias(_key, { source, range }) {
      const message = `“*${source}” refers to something in YAML`;
      findings.push({ ...placeOf(range?.[0]), message, hint: 'put the text in quotation marks' });
    },
  });
  return {
    file,
    value: findings.length === 0 ? document.toJS() : undefined,
    findings,
    at: (path) => placeOf(offsetOf(document.contents, path)),
  };
}

/** Where the value at a path begins, or the nearest value above it that exists; undefined in an empty file. */
function offsetOf(contents: unknown, path: readonly PropertyKey[]): number | undefined {
  let node = contents;
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
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? Number(range[0]) : undefined;
}

/**
 * Looks into what editors have written, before anyone knows whether it has the right form.
 *
 * @param value a parsed file, or a part of it
 * @param path fields and places in lists, from the top
 * @returns the value there; undefined where there is none
 */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/**
 * Takes a value as texts, as far as it is that.
 *
 * @param value a text, or a list with texts in it
 * @returns the texts
 */
export function stringsIn(value: unknown): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter((item) => typeof item === 'string');
}

/**
 * Lists the ids of the entries in a data file.
 *
 * @param yaml the parsed file
 * @returns the id of each entry, in order; empty for an entry without one
 */
export function idsOf(yaml: YamlFile): string[] {
  return entriesOf(yaml).map(({ id }) => (typeof id === 'string' ? id : ''));
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
