import { expect, test } from 'vitest';
import { movedTargets } from '../../../src/checks/moved.ts';
import { formatFinding } from '../../../src/reading/finding.ts';
import { parseYaml } from '../../../src/reading/yaml.ts';

test('an entry that leads to nothing the built site has is a finding that names the near misses', () => {
  const yaml = parseYaml('moved.yaml', '/a/: /trade/\n/b/: /trade/#gup\n', 1);
  const present = new Set(['/', '/trade/', '/trade/#gap']);
  expect(movedTargets(yaml, present).map(formatFinding)).toEqual([
    'moved.yaml:2: “/trade/#gup” leads to nothing - did you mean “/trade/#gap”, “/trade/”, “/”?',
  ]);
});
