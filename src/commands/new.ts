import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readContent } from '../reading/content.ts';
import { skeleton } from '../editor/skeleton.ts';
import { readSettings } from '../settings.ts';

const { content } = readSettings(process.env);

try {
  const today = new Date().toISOString().slice(0, 10);
  const { file, text, flag, next } = skeleton(process.argv.slice(2), readContent(content).content, today);
  const path = join(content, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag });
  console.log(`${relative('.', path)}\n${next}`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
