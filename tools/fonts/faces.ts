/** What the two web fonts are: where each comes from, what of it is kept, what stands in for it. */

/** Of each variation axis: a number pins it there, a range keeps that much of it. */
export type Axes = Record<string, number | { min: number; max: number }>;

/** A system font that stands in until the web font is there, or instead of it. */
export interface Fallback {
  family: string;
  weight: string;
  /** Their full or PostScript names: fonts of (nearly) the same letter widths, on several systems. */
  locals: string[];
  /** Its mean letter width in em. */
  width: number;
  /** The instance of the web font to match: the one mostly seen. */
  like: Record<string, number>;
}

/** One web font. */
export interface Face {
  family: string;
  /** Name of the file written, and of its licence. */
  file: string;
  /** The foundry's complete variable font, as a module path. */
  source: string;
  licence: string;
  characters: string;
  axes: Axes;
  /** The weights the style sheet declares, wider than those drawn: outside them browsers smear a bold. */
  weight: string;
  fallbacks: Fallback[];
}

/** Every character from the first to the last. */
const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const LATIN = range(0x20, 0x7e) + range(0xc0, 0xff);
const VIETNAMESE = 'ĂăĐđĨĩŨũƠơƯư' + range(0x1ea0, 0x1ef9);
const PINYIN = 'ĀāǍǎĒēĚěĪīǏǐŌōǑǒŪūǓǔǕǖǗǘǙǚǛǜŃńŇňǸǹ';
// First the figure, thin, hair and narrow non-breaking spaces; browsers draw U+2011 from U+2010.
const PUNCTUATION = '\u2007\u2009\u200a\u202f\u2010–—‘’“”…•‹›‰′″€₫₱←→↑↓↗−≈≤≥';
// No combining marks: browsers compose letter and mark into the letters above, and marks cost 4 kB a file.
const COMMON = LATIN + VIETNAMESE + PINYIN + PUNCTUATION;

/**
 * Layout features kept. Figures are lining and tabular by default, `pnum` is for those set large.
 * `sups` would cost 5 kB: it brings a whole raised alphabet.
 */
export const FEATURES = ['kern', 'liga', 'ccmp', 'tnum', 'lnum', 'pnum'];

/** Bytes, both files together (design.md, section 8). */
export const BUDGET = 60_000;

const TITLE = { wght: 500, opsz: 40 };

/*
 * Widths are xWidthAvg / unitsPerEm by capsize, which weighs the letters as @capsizecss/unpack does here:
 * from @capsizecss/metrics 4.3.0; Arial Bold, which it lacks, measured on Arimo Bold, drawn to its widths.
 */
export const FACES: Face[] = [
  {
    family: 'Display',
    file: 'display',
    source: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    licence: 'source-serif/LICENSE.md',
    characters: COMMON + '\u00a0§«»°±·½£¥©®™',
    // There is room for one axis. Optical size does more for titles than a second weight would.
    axes: { wght: 500, opsz: { min: 20, max: 60 } },
    weight: '100 900',
    fallbacks: [
      {
        family: 'Display Fallback',
        weight: '100 900',
        locals: ['Georgia'],
        width: 913 / 2048,
        like: TITLE,
      },
      {
        family: 'Display Fallback Times',
        weight: '100 900',
        locals: ['Times New Roman', 'Liberation Serif'],
        width: 832 / 2048,
        like: TITLE,
      },
      {
        family: 'Display Fallback Noto',
        weight: '100 900',
        locals: ['Noto Serif', 'NotoSerif-Regular'],
        width: 481 / 1000,
        like: TITLE,
      },
    ],
  },
  {
    family: 'Text',
    file: 'text',
    source: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    licence: 'source-sans/LICENSE.md',
    characters: COMMON + range(0xa0, 0xbf) + '†‡™↔✓',
    axes: { wght: { min: 400, max: 600 } },
    weight: '400 700',
    fallbacks: [
      {
        family: 'Text Fallback',
        weight: '400',
        locals: ['Arial', 'Liberation Sans', 'Roboto-Regular'],
        width: 913 / 2048,
        like: { wght: 400 },
      },
      {
        family: 'Text Fallback',
        weight: '600 700',
        locals: ['Arial Bold', 'Liberation Sans Bold'],
        width: 983 / 2048,
        like: { wght: 600 },
      },
    ],
  },
];
