import { stringify } from 'csv-stringify/sync';

/** A column of a dataset, as its data dictionary tells it. */
export interface Field {
  name: string;
  meaning: string;
  /** What its values are: `US$ billion`, `ISO 8601 date`, `text`. */
  unit: string;
  /** Where its values come from. */
  from: string;
}

/** What a cell may hold; a list is one cell in CSV, with semicolons between. */
type Cell = string | number | boolean | readonly string[] | undefined;

/** Something of the record as a table that other tools can read. */
export interface Dataset {
  /** Part of its addresses: `/data/trade-asean.csv`, `/data/#trade-asean`. Never changes. */
  id: string;
  title: string;
  /** What its rows are, in a sentence or two. */
  description: string;
  /** Years it covers, first and last, as ISO 8601: `2003/2024`. Undefined where it is of no time. */
  years?: string | undefined;
  fields: readonly Field[];
  /** What they hold besides these fields is left out. */
  rows: readonly Readonly<Record<string, Cell>>[];
}

/**
 * Writes a dataset as CSV by RFC 4180: comma, CRLF, a line of field names first. Equal data give equal bytes.
 *
 * @param dataset the dataset
 * @returns the text of the file
 */
export function csvOf({ fields, rows }: Dataset): string {
  const names = fields.map(({ name }) => name);
  return stringify(
    rows.map((row) => names.map((name) => cellText(row[name]))),
    { header: true, columns: names, record_delimiter: 'windows' },
  );
}

function cellText(cell: Cell): string {
  return Array.isArray(cell) ? cell.join('; ') : String(cell ?? '');
}

/**
 * Writes a dataset as JSON: what it is, where it is from, its data dictionary, and its rows with lists as lists. Every
 * row has every field; one without a value is null.
 *
 * @param dataset the dataset
 * @param url full address of the page that lists it
 * @returns the text of the file
 */
export function jsonOf({ id, title, description, years, fields, rows }: Dataset, url: string): string {
  const whole = rows.map((row) => Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null])));
  const file = { id, title, description, url: `${url}#${id}`, years, fields, rows: whole };
  return `${JSON.stringify(file, null, 2)}\n`;
}
