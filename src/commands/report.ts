import type { Finding } from '../reading/finding.ts';
import { formatFinding } from '../reading/finding.ts';

/**
 * Prints findings, all of them at once, and marks the command as failed if there are any. On GitHub's CI they are also
 * shown beside the lines they are about.
 *
 * @param findings what is wrong
 * @returns whether there were none
 */
export function report(findings: Finding[]): boolean {
  if (findings.length === 0) return true;
  for (const finding of findings) console.error(formatFinding(finding));
  if (process.env.GITHUB_ACTIONS === 'true') {
    for (const finding of findings) console.log(annotation(finding));
  }
  console.error(
    `\n${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}; the last good site stays as it was.`,
  );
  process.exitCode = 1;
  return false;
}

/**
 * Writes a finding as a command to GitHub's CI.
 *
 * @param finding the finding
 * @returns `::error file=content/pages/trade.md,line=12,title=what is wrong::what would be right`, in which what the
 *   command is written with is escaped as GitHub's own toolkit does
 */
export function annotation({ file, line, message, hint }: Finding): string {
  const text = (value: string): string =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string): string => text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${property(file)},line=${line},title=${property(message)}::${text(hint)}`;
}
