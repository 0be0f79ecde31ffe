import { join, relative } from 'node:path';
import { formatFinding } from '../../../src/checks/finding.ts';
import { checkContent } from '../../../src/checks/index.ts';

/**
 * Checks the content of a fixture.
 *
 * @param name the situation: a folder of `tests/fixtures/`
 * @returns each finding as an editor reads it, with paths relative to the content folder
 */
export function findingsIn(name: string): string[] {
  const content = join(import.meta.dirname, '../../fixtures', name, 'content');
  const prefix = `${relative('.', content)}/`;
  return checkContent(content).map((finding) => formatFinding(finding).replaceAll(prefix, ''));
}
