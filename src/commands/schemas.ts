import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../editor/schemas.ts';

// For editors' programs, which cannot read ours; a test says when they have to be written anew.
mkdirSync('.vscode/schemas', { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(`.vscode/schemas/${name}.json`, text);
