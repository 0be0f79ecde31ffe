import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What each of Pagefind's files begins with, before the CBOR, all of it gzipped. */
const mark = Buffer.from('pagefind_dcd');

/** Name of a filter, then each of its values with the numbers of the records that have it. */
type Filter = [name: string, values: [value: string, records: number[]][]];

/** Version, records, chunks of the index; then each filter with the name of its file, and more. */
type Meta = [string, unknown, unknown, [filter: string, file: string][], ...unknown[]];

/**
 * Makes two indexes of the same records the same, byte for byte. Pagefind 1.5 writes filters and their values in an
 * order that differs from run to run, and names files by what is in them; here they are put in order and named anew.
 * Its next version does this by itself.
 *
 * @param folder absolute path of the index that Pagefind has written
 */
export function steadyIndex(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const renamed = new Map<string, string>();
  const rewrite = <Data>(path: string, change: (data: Data) => Data): void => {
    const data = decode(gunzipSync(readFileSync(join(folder, path))).subarray(mark.length)) as Data;
    const bytes = gzipSync(Buffer.concat([mark, encode(change(data))]), { level: 9 });
    const [, language = '', old = ''] = /(\w+)_(\w+)\.pf_\w+$/.exec(path) ?? [];
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, old.length);
    rmSync(join(folder, path));
    writeFileSync(join(folder, path.replace(old, hash)), bytes);
    renamed.set(`${language}_${old}`, `${language}_${hash}`);
  };
  const newName = (name: string): string => renamed.get(name) ?? name;

  for (const path of files.filter((file) => file.endsWith('.pf_filter'))) {
    rewrite<Filter>(path, ([name, values]) => [name, inOrder(values)]);
  }
  for (const path of files.filter((file) => file.endsWith('.pf_meta'))) {
    rewrite<Meta>(path, ([version, records, chunks, filters, ...rest]) => {
      const named = filters.map(([filter, file]): [string, string] => [filter, newName(file)]);
      return [version, records, chunks, inOrder(named), ...rest];
    });
  }
  const entry = join(folder, 'pagefind-entry.json');
  const { languages, ...rest } = JSON.parse(readFileSync(entry, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const steady = Object.fromEntries(
    inOrder(Object.entries(languages)).map(([name, data]) => [name, { ...data, hash: newName(data.hash) }]),
  );
  writeFileSync(entry, JSON.stringify({ ...rest, languages: steady }));
}

function inOrder<Pair extends [string, ...unknown[]]>(pairs: Pair[]): Pair[] {
  return pairs.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
