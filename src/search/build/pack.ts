import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

// The shapes below are those of Pagefind 1.6; its files hold them as CBOR. A version that has others fails the pinned queries.

/** What each of Pagefind's files begins with, before the CBOR, all of it gzipped. */
const mark = Buffer.from('pagefind_dcd');

/** Where a word stands in a record: each number is how far on from the one before; a negative one says in what. */
type Places = number[];

/** A record that has a word, by its number; where in its text, and where in its other fields. */
type Posting = [record: number, text: Places, fields: Places];

/** A part of the index: words, where they stand, and where their forms with accents do. */
type Part = [words: [stem: string, postings: Posting[], accented: [form: string, postings: Posting[]][]][]];

/** Version; records and parts of the index, each with the name of its file; then what is left as it is. */
type Meta = [
  version: string,
  records: [file: string, ...unknown[]][],
  parts: [from: string, to: string, file: string][],
  ...unknown[],
];

/**
 * Makes the index that Pagefind has written small.
 *
 * - Of where words stand it keeps how often, which is all that ranking asks: excerpts are cut from the text, and phrases
 *   looked for in it. That halves what a search fetches, and takes four fifths off words that stand everywhere.
 * - Files are numbered, under a name for the index as a whole: the list of all files, which every search fetches, packs
 *   into half the bytes, and files of two versions never mix.
 *
 * @param folder absolute path of the index
 */
export function packIndex(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as { languages: { en: { hash: string } } };
  const metaFile = (name: string): string => join(folder, `pagefind.${name}.pf_meta`);
  const oldMeta = metaFile(entry.languages.en.hash);
  const [version, records, parts, ...rest] = read<Meta>(oldMeta);
  const name = createHash('sha256').update(readFileSync(oldMeta)).digest('hex').slice(0, 8);
  const number = (index: number): string => name + index.toString(36);

  const newRecords = records.map(([file, ...more], index): Meta[1][number] => {
    const path = (of: string): string => join(folder, 'fragment', `${of}.pf_fragment`);
    renameSync(path(file), path(number(index)));
    return [number(index), ...more];
  });
  const newParts = parts.map(([from, to, file], index): Meta[2][number] => {
    const path = (of: string): string => join(folder, 'index', `${of}.pf_index`);
    write(path(number(index)), withoutPlaces(read<Part>(path(file))));
    rmSync(path(file));
    return [from, to, number(index)];
  });
  rmSync(oldMeta);
  write(metaFile(name), [version, newRecords, newParts, ...rest]);
  entry.languages.en.hash = name;
  writeFileSync(entryFile, JSON.stringify(entry));
}

function withoutPlaces([words, ...rest]: Part): Part {
  // A word that stands five times stands at 1, 2, 3, 4 and 5.
  const counted = (places: Places): Places => places.map((place) => (place < 0 ? place : 1));
  const all = (postings: Posting[]): Posting[] =>
    postings.map(([record, text, fields]) => [record, counted(text), counted(fields)]);
  return [
    words.map(([stem, postings, accented]) => [
      stem,
      all(postings),
      accented.map(([form, places]) => [form, all(places)]),
    ]),
    ...rest,
  ];
}

function read<Data>(file: string): Data {
  return decode(gunzipSync(readFileSync(file)).subarray(mark.length)) as Data;
}

function write(file: string, data: unknown): void {
  writeFileSync(file, gzipSync(Buffer.concat([mark, encode(data)]), { level: 9 }));
}
