import { expect, test } from 'vitest';
import { findingsIn } from './fixture.ts';

const hint = 'mend the syntax, or use plain Markdown (.md)';

test('MDX that cannot be parsed is a finding where the syntax breaks', () => {
  expect(findingsIn('mdx-syntax')).toEqual([
    `pages/index.mdx:9: Unexpected closing tag \`</KeyFacts>\`, expected corresponding closing tag for \`<KeyFact>\` (7:1-7:10) - ${hint}`,
  ]);
});

test('a tag that is never closed is a finding where it is opened', () => {
  expect(findingsIn('mdx-tag-left-open')).toEqual([
    `pages/index.mdx:7: Expected a closing tag for \`<KeyFact>\` (7:1-7:10) - ${hint}`,
  ]);
});

// The page exists, is linked, has a folder and cites a source: none of that is wrong, only unreadable.
test('a page that cannot be parsed is one finding, not also one for each thing it has to do with', () => {
  expect(findingsIn('page-that-cannot-be-read')).toEqual([
    `pages/trade/index.mdx:7: Unexpected end of file in expression, expected a corresponding closing brace for \`{\` - ${hint}`,
  ]);
});
