import { appendFileSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { hashes } from '../../files.ts';
import { build, files, output } from './site.ts';

// One file for all builds, since they wait for each other anyway. What the finished site should be stands, by subject, in:
import './small-site/pages.ts';
import './small-site/navigation.ts';
import './small-site/sources-and-names.ts';
import './small-site/moved-and-changed.ts';
import './small-site/citations.ts';
import './growth.ts';

const content = '.build/unit/content';

// The same content folder for every build: whatever Astro caches of it is warm by the second.
beforeAll(async () => {
  rmSync(output, { recursive: true, force: true });
  restoreContent();
  const { code, printed } = await build(content);
  expect(code, printed).toBe(0);
});

function restoreContent(): void {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/small-site/content', content, { recursive: true });
}

/** Lines a build printed, with paths relative to the content folder. */
function lines(printed: string): string[] {
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => line.replaceAll(`${content}/`, ''));
}

test('two clean builds of the same content are the same, byte for byte', async () => {
  const again = `${output}-again`;
  rmSync('node_modules/.astro', { recursive: true, force: true });
  const { code, printed } = await build(content, again);
  expect(code, printed).toBe(0);
  expect(hashes(again)).toEqual(files());
});

describe('a build that fails', () => {
  test('for faults in the content prints all of them, by file and line, though the pages are cached', async () => {
    const before = files();
    appendFileSync(join(content, 'pages/about.md'), '\n<script>alert(1)</script>\n\nA claim.[^nobody]\n');
    appendFileSync(join(content, 'pages/trade/signing.md'), '\n## Ink\n');
    mkdirSync(join(content, 'pages/tariffs'));
    writeFileSync(join(content, 'pages/tariffs/index.md'), 'Text.\n');
    appendFileSync(join(content, 'moved.yaml'), '/old/: nowhere\n');
    const { code, printed } = await build(content);
    expect(code).toBe(1);
    expect(lines(printed)).toEqual([
      expect.stringMatching(
        /^moved\.yaml:1: “\/tariffs\/” has not moved: pages\/tariffs\/index.md is there - /,
      ),
      expect.stringMatching(/^moved\.yaml:\d+: “\/old\/” does not fit - /),
      expect.stringMatching(/^pages\/about\.md:\d+: “lead” is marked as citing nothing, and cites - /),
      expect.stringMatching(/^pages\/about\.md:\d+: <script> is not for pages - /),
      expect.stringMatching(/^pages\/about\.md:\d+: there is no source “nobody” - /),
      expect.stringMatching(/^pages\/tariffs\/index\.md:1: there is no front matter - /),
      expect.stringMatching(/^pages\/trade\/signing\.md:\d+: the section “Ink” has no id - /),
      expect.stringMatching(/^pages\/trade\/signing\.md:\d+: the section has nothing in it - /),
      '',
      '8 findings; the last good site stays as it was.',
    ]);
    expect(files()).toEqual(before);
  });

  test('for an address that was published and is gone, or has moved to nothing, does the same', async () => {
    const before = files();
    restoreContent();
    appendFileSync(join(content, 'moved.yaml'), '/levies/: /trade/tarifs/\n');
    writeFileSync(join(content, 'permalinks.txt'), '/\n/trade/#figure\n/trade/entries/\n');
    const { code, printed } = await build(content);
    expect(code).toBe(1);
    expect(lines(printed)).toEqual([
      expect.stringMatching(
        /^moved\.yaml:\d+: “\/trade\/tarifs\/” leads to nothing - did you mean “\/trade\//,
      ),
      expect.stringMatching(/^permalinks\.txt:2: “\/trade\/#figure” .* did you mean “\/trade\/#figures”/),
      expect.stringMatching(/^permalinks\.txt:3: “\/trade\/entries\/” .* did you mean “\/trade\/entry\/”/),
      '',
      '3 findings; the last good site stays as it was.',
    ]);
    expect(files()).toEqual(before);
  });

  test('finds the last good site again if an earlier build was killed between two of its steps', async () => {
    const before = files();
    renameSync(output, `${output}.last`);
    writeFileSync(join(content, 'pages/about.md'), 'Text.\n');
    await build(content);
    expect(files()).toEqual(before);
  });
});
