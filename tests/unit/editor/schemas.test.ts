import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { readContent } from '../../../src/reading/content.ts';
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

/** What the program behind VS Code's YAML extension marks in a text, as `line: message`. */
async function marked(schema: string, text: string): Promise<string[]> {
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`A test asked for ${uri}.`)),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  const definition = JSON.parse(readFileSync(`${folder}/${schema}.json`, 'utf8')) as unknown;
  const uri = `file:///${schema}.json`;
  service.configure({ validate: true, schemas: [{ uri, fileMatch: ['*.yaml'], schema: definition }] });
  // A version of its own, since the program keeps what it has read.
  const document = TextDocument.create('file:///a.yaml', 'yaml', (version += 1), text);
  const marks = await service.doValidation(document, false);
  return marks.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}
let version = 0;

test('editors mark nothing in the content as it is', async () => {
  const { pages } = readContent('content').content;
  const files = [
    ...['sources', 'glossary', 'people', 'moved', 'questions'].map((name) => [name, `content/${name}.yaml`]),
    ...readdirSync('content/figures').map((file) => ['figure', `content/figures/${file}`]),
    ...pages.map(({ file }) => ['page', file]),
  ];
  expect(files.length).toBeGreaterThan(40);
  for (const [schema = '', file = ''] of files) {
    const [first = '', second = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    expect(await marked(schema, schema === 'page' ? second : first), file).toEqual([]);
  }
});

test.each([
  ['page', 'titel: Trade\n', '1: Property titel is not allowed.'],
  [
    'sources',
    '- id: a\n  genre: rumour\n',
    '2: Value is not accepted. Valid values: "news report", "official',
  ],
  ['glossary', '- id: Code of Conduct\n', '1: String does not match the pattern'],
  ['people', '- id: li-qiang\n', '1: Missing property "office".'],
  ['figure', 'values:\n  - period: 2009\n    value: many\n', '3: Incorrect type. Expected "number".'],
  ['moved', '/a/: 7\n', '1: Incorrect type. Expected "string".'],
  ['questions', 'trade/index.md: Why?\n', '1: Incorrect type. Expected "array'],
])('editors mark what does not fit the schema “%s”', async (schema, text, mark) => {
  expect((await marked(schema, text)).some((found) => found.startsWith(mark))).toBe(true);
});

test('fields carry their comments, unknown ones are refused, and days are days', () => {
  const day = z.preprocess((value) => value, z.iso.date());
  const made = editorSchema(
    z.strictObject({ day, until: day, 'title-status': z.string().default('seen') }),
    "const s = z.strictObject({\n/** The day. Required. */\nday,\n/** The last. */\nuntil: day,\n/** Where it\n * comes from. */\n'title-status': z.string() });",
  );
  expect(made).toMatchObject({
    type: 'object',
    properties: {
      day: { type: 'string', format: 'date', description: 'The day. Required.' },
      until: { type: 'string', format: 'date', description: 'The last.' },
      'title-status': { description: 'Where it comes from.', default: 'seen' },
    },
    required: ['day', 'until'],
    additionalProperties: false,
  });
});
