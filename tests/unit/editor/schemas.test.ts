import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { editorSchema } from '../../../src/editor/json-schema.ts';
import { editorSchemas } from '../../../src/editor/schemas.ts';

const folder = '.vscode/schemas';

test('the schemas that editors read are those the build checks with; if not: npm run schemas', () => {
  const committed = readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    readFileSync(`${folder}/${file}`, 'utf8'),
  ]);
  expect(new Map(committed as [string, string][])).toEqual(
    new Map([...editorSchemas()].sort(([a], [b]) => a.localeCompare(b, 'en'))),
  );
});

test('every schema is named for the file it is of', () => {
  const { 'yaml.schemas': named } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  for (const [schema, file] of Object.entries(named)) {
    expect(readFileSync(schema, 'utf8')).toContain('$schema');
    expect(existsSync(file.replace('/*.yaml', ''))).toBe(true);
  }
  const left = readdirSync(folder).filter((file) => !Object.keys(named).includes(`./${folder}/${file}`));
  // Front matter stands inside Markdown: the Astro extension completes it, from the collection itself.
  expect(left).toEqual(['page.json']);
});

test('fields carry their comments, unknown ones are refused, and days are days', () => {
  const day = z.preprocess((value) => value, z.iso.date());
  const made = editorSchema(
    z.strictObject({ day, 'title-status': z.string().default('seen') }),
    "const s = z.strictObject({\n/** The day. Required. */\nday,\n/** Where it\n * comes from. */\n'title-status': z.string() });",
  );
  expect(made).toMatchObject({
    type: 'object',
    properties: {
      day: { type: 'string', format: 'date', description: 'The day. Required.' },
      'title-status': { description: 'Where it comes from.', default: 'seen' },
    },
    required: ['day'],
    additionalProperties: false,
  });
});
