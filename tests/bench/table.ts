/**
 * Writes rows as a Markdown table, for the terminal and for keeping.
 *
 * @param rows cells by the title of their column; all rows have the same
 * @returns the table, numbers to the right
 */
export function formatTable(rows: readonly Record<string, string>[]): string {
  const titles = Object.keys(rows[0] ?? {});
  const widths = titles.map((title) =>
    Math.max(title.length, ...rows.map((row) => (row[title] ?? '').length)),
  );
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(titles), line(rule), ...rows.map((row) => line(titles.map((title) => row[title] ?? '')))].join(
    '\n',
  );
}
