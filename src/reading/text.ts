import { readFileSync } from 'node:fs';
import type { Finding } from './finding.ts';

/** How the words begin that `npm run new` writes where an editor's are to stand. */
export const unwritten = 'Say here';

/** Two or three versions of some lines, as a merge leaves them where it cannot choose. */
const conflict = /^[ \t]*<{7}(?: .*)?\n([^]*?)^[ \t]*(?:\|{7}[^]*?^[ \t]*)?={7}\n[^]*?^[ \t]*>{7}(?: .*)?$/gm;

/** What no text should hold, each with what is said of it; of what is not global, the first place is enough. */
const faults: { form: RegExp; message: (found: string) => string; hint: string }[] = [
  {
    // Whatever is no UTF-8 is decoded as this character, which has no other use.
    form: /\uFFFD/,
    message: () => 'a character here is not UTF-8',
    hint: 'save the file as UTF-8, and write it anew',
  },
  {
    form: /^[ \t]*(?:<{7}(?: |$)|={7}$|>{7}(?: |$))/m,
    message: () => 'a mark of a merge was left here',
    hint: 'take it out',
  },
  {
    form: /\b(TODO|FIXME|[Ll]orem ipsum)\b/,
    message: (found) => `“${found}” is a note to oneself`,
    hint: 'do what it says, and take it out',
  },
  {
    form: new RegExp(unwritten, 'g'),
    message: () => 'the words of a skeleton still stand here',
    hint: 'write in their place what they ask for',
  },
  {
    // What readers cannot see, but search, copying and parsers stumble over; joiners are part of some scripts, not of ours.
    form: /(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}]|(?<=[\w-])[\u200C\u200D]|[\u200C\u200D](?=[\w-])/gu,
    message: (found) => `an invisible character, ${codePoint(found)}, stands here`,
    hint: 'delete it, or type the line anew',
  },
  {
    // What Word draws its bullets with, and what stands for a picture that was not copied.
    form: /[\p{Co}\uFFFC\u2028\u2029]/gu,
    message: (found) => `a character that readers see as a box, ${codePoint(found)}, stands here`,
    hint: 'delete it, or type what was meant',
  },
  {
    // UTF-8 that was read as the Latin letters of Windows, and saved.
    form: /Ã[\u0080-\u00BF]|â€|Â[\u00A0-\u00BF]|á[º»]|Ä‘|Æ[°¡]/u,
    message: (found) => `“${found}” is a letter that was read in the wrong encoding`,
    hint: 'copy the text anew, from a file opened as UTF-8',
  },
  {
    form: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/gu,
    message: (found) => `“${found}” is written in wide characters`,
    hint: 'type it in plain letters and digits, as readers do who search for it',
  },
  {
    form: /[\uFB00-\uFB06]/gu,
    message: (found) => `“${found}” is several letters in one character`,
    hint: 'type them one by one; text copied from a PDF often has letters run together',
  },
  {
    // Search would not find the word. Each of these pairs has a letter of its own.
    form: /[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]|[aeiou]\u0308|[aeo]\u0302|[ou]\u031B|a\u0306/iu,
    message: (found) => `the letter ${found} and its mark are two characters here`,
    hint: 'type it anew; text copied from a PDF or a Mac often has letters in two parts',
  },
];

/**
 * Reads a text file as an editor should have saved it: UTF-8 without a byte-order mark, lines that end in LF, no
 * invisible characters, letters in one piece, no two versions of a line side by side, nothing left of a skeleton.
 *
 * @param path path of the file
 * @param file path for findings
 * @returns its text, mended so that other rules can read it, and a finding for each thing that was not as it should be
 */
export function readText(path: string, file: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  const raw = readFileSync(path, 'utf8');
  const saved = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const add = (before: string, message: string, hint: string): void => {
    findings.push({ file, line: lines(before) + 1, message, hint });
  };
  if (raw.startsWith('\uFEFF')) {
    add('', 'the file begins with a byte-order mark', 'save it as UTF-8 without one (“BOM”)');
  }
  const carriageReturn = raw.indexOf('\r\n');
  if (carriageReturn !== -1) {
    add(raw.slice(0, carriageReturn), 'lines end in CRLF', 'save the file with LF line ends');
  }
  const text = saved.replaceAll(conflict, (both, first: string, offset: number) => {
    const hint = 'keep one of the two versions, and take the marks out';
    add(saved.slice(0, offset), 'a merge of two versions was left unfinished', hint);
    // The first one, on its own lines: what follows keeps its place.
    return `\n${first}${'\n'.repeat(lines(both) - lines(first) - 1)}`;
  });
  for (const { form, message, hint } of faults) {
    for (const match of form.global ? text.matchAll(form) : [form.exec(text)]) {
      if (match) add(text.slice(0, match.index), message(match[0]), hint);
    }
  }
  return { text, findings };
}

function lines(text: string): number {
  return text.split('\n').length - 1;
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}`;
}
