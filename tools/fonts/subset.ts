/**
 * `npm run fonts`: writes src/assets/fonts/ and src/styles/fonts.css from the foundry's complete fonts.
 * Run it when faces.ts or a font package changes, and commit what it writes; equal input gives equal bytes.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fromBuffer } from '@capsizecss/unpack';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { BUDGET, FACES, FEATURES, type Face, type Fallback } from './faces.ts';

const ASSETS = new URL('../../src/assets/fonts/', import.meta.url);
const STYLES = new URL('../../src/styles/fonts.css', import.meta.url);

/** Ids of the records that are no names but notices: copyright, trade mark, licence. */
const NOTICES = [0, 7, 13];

/** The path of a file inside an installed package. */
const installed = (path: string): string => fileURLToPath(import.meta.resolve(path));

/** UTF-16 with the high byte first, as a font's `name` table has it. */
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** A fraction as CSS writes it, to a hundredth of a per cent. */
const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(2))}%`;

/** A face's complete font, renamed; throws if it does not draw one of the face's characters. */
async function load(face: Face): Promise<Buffer> {
  const font = await readFile(installed(face.source));
  const parsed = create(font);
  if (parsed.isCollection) throw new Error(`${face.source} is a collection, not one font`);
  const drawn = new Set(parsed.characterSet);
  const missing = [...face.characters].filter((c) => !drawn.has(c.codePointAt(0) ?? 0));
  if (missing.length > 0) throw new Error(`${face.source} does not draw: ${missing.join(' ')}`);
  return rename(font);
}

/**
 * Gives the font another name inside. Its licence (OFL, clause 3) denies an altered version the reserved
 * name "Source"; a word of the same length leaves every offset as it is.
 */
function rename(font: Buffer): Buffer {
  const renamed = Buffer.from(font);
  const directory = renamed.subarray(12, 12 + 16 * renamed.readUInt16BE(4));
  const entry = directory.indexOf('name', 0, 'latin1');
  const table = renamed.subarray(directory.readUInt32BE(entry + 8));
  for (let record = 6; record < 6 + 12 * table.readUInt16BE(2); record += 12) {
    if (NOTICES.includes(table.readUInt16BE(record + 6))) continue;
    const start = table.readUInt16BE(4) + table.readUInt16BE(record + 10);
    const value = table.subarray(start, start + table.readUInt16BE(record + 8));
    const at = value.indexOf(wide('Source'));
    if (at >= 0) value.set(wide('Summit'), at);
  }
  return renamed;
}

/** The rule for a web font. `optional`: if it comes late, the page keeps the fallback and nothing moves. */
const webFontRule = (face: Face): string => `@font-face {
  font-family: '${face.family}';
  src: url('../assets/fonts/${face.file}.woff2') format('woff2');
  font-weight: ${face.weight};
  font-display: optional;
}`;

/** The rule that makes a system font take the web font's room: same mean width, same line. */
async function fallbackRule(font: Buffer, face: Face, fallback: Fallback): Promise<string> {
  const instance = await subsetFont(font, face.characters, {
    targetFormat: 'sfnt',
    variationAxes: fallback.like,
  });
  const metrics = await fromBuffer(instance);
  const scale = metrics.xWidthAvg / metrics.unitsPerEm / fallback.width;
  const em = metrics.unitsPerEm * scale;
  return `@font-face {
  font-family: '${fallback.family}';
  src: ${fallback.locals.map((name) => `local('${name}')`).join(', ')};
  font-weight: ${fallback.weight};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(metrics.ascent / em)};
  descent-override: ${percent(-metrics.descent / em)};
  line-gap-override: ${percent(metrics.lineGap / em)};
}`;
}

/** Writes one face's font and licence; returns its bytes and its rules. */
async function make(face: Face): Promise<{ bytes: number; rules: string[] }> {
  const font = await load(face);
  const woff2 = await subsetFont(font, face.characters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    dropTables: ['STAT', 'BASE'], // for menus of desktop programs, and for setting beside Chinese
    variationAxes: face.axes,
  });
  await writeFile(new URL(`${face.file}.woff2`, ASSETS), woff2);
  await copyFile(installed(face.licence), new URL(`LICENCE-${face.file}.txt`, ASSETS));
  console.log(`${face.file}.woff2  ${woff2.length} bytes`);
  const fallbacks = await Promise.all(face.fallbacks.map((f) => fallbackRule(font, face, f)));
  return { bytes: woff2.length, rules: [webFontRule(face), ...fallbacks] };
}

await mkdir(ASSETS, { recursive: true });
const made = await Promise.all(FACES.map(make));
const bytes = made.reduce((sum, face) => sum + face.bytes, 0);
if (bytes > BUDGET) throw new Error(`The fonts are ${bytes} bytes together; at most ${BUDGET} are allowed.`);
const origin =
  '/* Written by tools/fonts/subset.ts (npm run fonts); change faces.ts there, not this file. */';
await writeFile(STYLES, [origin, ...made.flatMap((face) => face.rules)].join('\n\n') + '\n');
console.log(`together ${bytes} of ${BUDGET} bytes`);
