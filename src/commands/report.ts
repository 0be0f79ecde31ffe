import type { Finding } from '../checks/finding.ts';
import { formatFinding } from '../checks/finding.ts';

/**
 * Prints findings, all of them at once, and marks the command as failed if there are any.
 *
 * @param findings what is wrong
 * @returns whether there were none
 */
export function report(findings: Finding[]): boolean {
  if (findings.length === 0) return true;
  for (const finding of findings) console.error(formatFinding(finding));
  console.error(
    `\n${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}; the last good site stays as it was.`,
  );
  process.exitCode = 1;
  return false;
}
