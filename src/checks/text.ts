import { readFileSync } from 'node:fs';
import type { Finding } from './finding.ts';

/** What readers cannot see, but search, copying and parsers stumble over; joiners are part of some scripts. */
const invisible = /(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}]/gu;

/** How the words begin that `npm run new` writes where an editor's are to stand. */
export const unwritten = 'Say here';

/**
 * Reads a text file as an editor should have saved it: UTF-8 without a byte-order mark, lines that end in LF, no
 * invisible characters, no two versions of a line side by side, nothing left of a skeleton.
 *
 * @param path path of the file
 * @param file path for findings
 * @returns its text, mended so that other rules can read it, and a finding for each thing that was not as it should be
 */
export function readText(path: string, file: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  const add = (offset: number, message: string, hint: string): void => {
    findings.push({ file, line: lineAt(raw, offset), message, hint });
  };
  const raw = readFileSync(path, 'utf8');
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (raw.startsWith('\uFEFF')) {
    add(0, 'the file begins with a byte-order mark', 'save it as UTF-8 without one (“BOM”)');
  }
  const carriageReturn = raw.indexOf('\r\n');
  if (carriageReturn !== -1) add(carriageReturn, 'lines end in CRLF', 'save the file with LF line ends');
  // Whatever is no UTF-8 is decoded as this character, which has no other use.
  const broken = raw.indexOf('\uFFFD');
  if (broken !== -1)
    add(broken, 'a character here is not UTF-8', 'save the file as UTF-8, and write it anew');
  const conflict = /^(<{7}|>{7}) /m.exec(raw);
  if (conflict) {
    const hint = 'keep one of the two versions, and take the marks out';
    add(conflict.index, 'a merge of two versions was left unfinished', hint);
  }
  for (const { index } of text.matchAll(new RegExp(unwritten, 'g'))) {
    const line = lineAt(text, index);
    const hint = 'write in their place what they ask for';
    findings.push({ file, line, message: 'the words of a skeleton still stand here', hint });
  }
  for (const { 0: character, index } of text.matchAll(invisible)) {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    const message = `an invisible character, U+${code}, stands here`;
    findings.push({ file, line: lineAt(text, index), message, hint: 'delete it, or type the line anew' });
  }
  return { text, findings };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
