import { z } from 'astro/zod';
import ts from 'typescript';

/** Names of an object's fields with what the comment before each says of it. */
type FieldComments = Map<string, string>;

/**
 * Writes a schema as JSON Schema, with the comments on its fields as their descriptions: an editor that knows it
 * completes fields, says what they mean, and marks what does not fit.
 *
 * @param schema the schema, as the build uses it
 * @param source text of the TypeScript file that defines it
 * @returns JSON Schema, draft 2020-12
 */
export function editorSchema(schema: z.ZodType, source: string): z.core.JSONSchema.JSONSchema {
  const comments = commentsIn(source);
  // As text in between: several fields may share a schema, and no two a description.
  return JSON.parse(JSON.stringify(bareSchema(schema)), (_key, value: unknown) => {
    if (isObject(value) && isObject(value.properties)) describe(value.properties, comments);
    return value;
  }) as z.core.JSONSchema.JSONSchema;
}

function bareSchema(schema: z.ZodType): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const { def } = zodSchema._zod;
      // A preprocessed field, such as a day: what it is turned into is what an editor writes.
      if (def.type === 'pipe') {
        Object.assign(jsonSchema, bareSchema((def as unknown as { out: z.ZodType }).out));
        delete jsonSchema.$schema;
      }
      // A year without quotation marks is a number in YAML.
      if ('coerce' in def && def.coerce === true) jsonSchema.type = ['string', 'number'] as never;
    },
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}

function describe(properties: Record<string, unknown>, comments: FieldComments[]): void {
  const names = Object.keys(properties);
  const fields = comments.find((known) => names.every((name) => known.has(name)));
  for (const [name, field] of Object.entries(properties)) {
    const description = fields?.get(name);
    if (description && isObject(field)) field.description = description;
  }
}

/** The comments on the fields of each object literal in a file. */
function commentsIn(source: string): FieldComments[] {
  const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
  const found: FieldComments[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const fields = node.properties.flatMap((property): [string, string][] =>
        property.name ? [[property.name.getText().replaceAll("'", ''), commentOn(property)]] : [],
      );
      found.push(new Map(fields));
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

function commentOn(property: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(property)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}
