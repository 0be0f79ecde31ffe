import { expect, test } from 'vitest';
import { openSite } from './built.ts';

test('no style sheet names more than one thing of an underline at once, of which Safari draws nothing', () => {
  const site = openSite('root');
  const sheets = site.files.filter((file) => file.endsWith('.css'));
  // A minifier may join what was written apart.
  const declared = sheets.flatMap((file) => site.read(file).match(/text-decoration:[^;}]+/g) ?? []);
  expect(declared.length).toBeGreaterThan(10);
  expect(declared.filter((one) => !/^text-decoration:(?:none|underline)$/.test(one))).toEqual([]);
});
