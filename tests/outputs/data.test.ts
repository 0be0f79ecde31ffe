import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { figureSchema } from '../../src/schemas/figure.ts';
import { openSite } from './built.ts';

const site = openSite('prefix');
const names = site.files
  .filter((file) => /^data\/[a-z0-9-]+\.csv$/.test(file))
  .map((file) => file.slice('data/'.length, -'.csv'.length));
const csv = (name: string) =>
  parseCsv<Record<string, string>>(site.read(`data/${name}.csv`), { columns: true });
const json = (name: string) =>
  JSON.parse(site.read(`data/${name}.json`)) as {
    url: string;
    fields: { name: string; unit: string; meaning: string; from: string }[];
    rows: Record<string, unknown>[];
  };

test('every series and list is there as CSV and as JSON', () => {
  const series = readdirSync('content/figures').map((file) => file.replace('.yaml', ''));
  expect([...names].sort()).toEqual(
    [...series, 'glossary', 'milestones', 'people', 'sources', 'summits'].sort(),
  );
});

test('CSV and JSON hold the same rows, and a dictionary that tells of every field', () => {
  for (const name of names) {
    const { url, fields, rows } = json(name);
    expect(site.deadEnds([url])).toEqual([]);
    for (const row of rows) expect(Object.keys(row)).toEqual(fields.map((field) => field.name));
    const flat = rows.map((row) =>
      Object.fromEntries(
        fields.map(({ name }) => {
          const value = row[name] ?? '';
          return [name, Array.isArray(value) ? value.join('; ') : String(value as string | number)];
        }),
      ),
    );
    expect(csv(name), name).toEqual(flat);
    expect(fields.every(({ unit, meaning, from }) => unit && meaning && from)).toBe(true);
  }
});

test('a series has the values that its editor wrote, year by year', () => {
  for (const file of readdirSync('content/figures')) {
    const { values } = figureSchema.parse(parseYaml(readFileSync(join('content/figures', file), 'utf8')));
    const rows = csv(file.replace('.yaml', ''));
    expect(rows.map(({ period, value }) => [period, Number(value)])).toEqual(
      values.map(({ period, value }) => [period, value]),
    );
  }
});

test('every summit from the first on is there, each with a day, in their order', () => {
  const rows = csv('summits');
  expect(rows.length).toBeGreaterThanOrEqual(28);
  expect(rows.map(({ number }) => Number(number))).toEqual(rows.map((_, index) => index + 1));
  expect(rows.every(({ date = '' }) => /^\d{4}-\d{2}-\d{2}$/.test(date))).toBe(true);
  expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).sort());
});

test('every source that a row names is in the list of sources', () => {
  const known = new Set(csv('sources').map(({ id }) => id));
  const cited = names.flatMap((name) =>
    csv(name).flatMap(({ sources = '' }) => sources.split('; ').filter(Boolean)),
  );
  expect(cited.length).toBeGreaterThan(200);
  expect(cited.filter((key) => !known.has(key))).toEqual([]);
});
