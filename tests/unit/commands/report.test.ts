import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { annotation } from '../../../src/commands/report.ts';

const check = (environment: Record<string, string>) => {
  const env = { PATH: process.env.PATH, SITE_CONTENT: 'tests/fixtures/many-faults/content', ...environment };
  return spawnSync(process.execPath, ['src/commands/check.ts'], { env, encoding: 'utf8' });
};

test('a check that finds something prints it and fails', () => {
  const { status, stderr, stdout } = check({});
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^tests\/fixtures\/many-faults\/content\/.*\n\n\d+ findings; the last good site stays/s,
  );
  expect(stdout).toBe('');
});

test('a check that finds nothing says so', () => {
  const env = { PATH: process.env.PATH, SITE_CONTENT: 'tests/fixtures/small-site/content' };
  expect(execFileSync(process.execPath, ['src/commands/check.ts'], { env, encoding: 'utf8' })).toBe(
    'The content is fit to build.\n',
  );
});

test('on CI every finding is also a note beside its line', () => {
  const { stdout, stderr } = check({ GITHUB_ACTIONS: 'true' });
  const notes = stdout.trimEnd().split('\n');
  expect(notes.length).toBe(Number(/(\d+) findings/.exec(stderr)?.[1]));
  expect(notes).toContain(
    '::error file=tests/fixtures/many-faults/content/pages/a/b.md,line=7,' +
      'title=there is no source “nobody”::did you mean “un”, “xinhua”?',
  );
});

test('a note keeps signs that CI would take for its own', () => {
  const finding = { file: 'a:b,c.md', line: 3, message: '100 %: a, b\nc', hint: 'write 5 %, or a: b\r\n' };
  expect(annotation(finding)).toBe(
    '::error file=a%3Ab%2Cc.md,line=3,title=100 %25%3A a%2C b%0Ac::write 5 %25, or a: b%0D%0A',
  );
});
