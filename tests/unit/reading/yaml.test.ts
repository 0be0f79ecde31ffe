import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/reading/yaml.ts';

const list = 'un:\n  title: A report\n  languages:\n    - en\n    - fr\n';

test('a value is found on its line, and one that is missing at the nearest value above it', () => {
  const { at } = parseYaml('sources.yaml', list, 1);
  expect(at(['un', 'title']).line).toBe(2);
  expect(at(['un', 'languages', 1]).line).toBe(5);
  expect(at(['un', 'languages', 7]).line).toBe(3);
  expect(at(['un', 'publisher']).line).toBe(1);
});

test('lines of front matter are counted from the beginning of the file', () => {
  const { at, findings } = parseYaml('page.md', 'title: A\nlabel: "B', 2);
  expect(at(['title']).line).toBe(2);
  expect(findings.map(({ line }) => line)).toEqual([3]);
});

test('every error of the syntax is a finding, and the value is then not to be used', () => {
  const { value, findings } = parseYaml('page.md', 'a: 1\na: 2\nb: 1\nb: 2\n', 1);
  expect(value).toBeUndefined();
  expect(findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '2: this is not valid YAML: Map keys must be unique',
    '4: this is not valid YAML: Map keys must be unique',
  ]);
});
