import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatFinding } from '../../../src/reading/finding.ts';
import { checkContent } from '../../../src/checks/index.ts';

/** Folder of all fixtures, one for each situation. */
export const fixtures = 'tests/fixtures';

/**
 * Checks the content of a fixture. It holds only what makes the situation: what every site has to have is laid under it.
 *
 * @param name the situation: a folder of `tests/fixtures/`
 * @returns each finding as an editor reads it, with paths relative to the content folder
 */
export function findingsIn(name: string): string[] {
  mkdirSync('.build/unit', { recursive: true });
  const content = mkdtempSync(join('.build/unit', `${name}-`));
  for (const layer of ['every-kind', name]) {
    cpSync(join(fixtures, layer, 'content'), content, { recursive: true });
  }
  const findings = checkContent(join(process.cwd(), content)).map(formatFinding);
  rmSync(content, { recursive: true });
  return findings.map((finding) => finding.replaceAll(`${relative('.', content)}/`, ''));
}
