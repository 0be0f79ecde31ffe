// A build lands whole or not at all: killed at any moment, without room on the disk, without Pagefind, beside another.
// A test of its own, since two dozen builds take minutes: `npm run test:kills`.
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { hashes } from '../files.ts';

const folder = resolve('.build/kills');
const disk = join(folder, 'disk');
const output = join(disk, 'site');
const content = { last: join(folder, 'last'), next: join(folder, 'next') };
const kept = { last: join(folder, 'last-site'), next: join(folder, 'next-site') };

interface Ended {
  code: number | null;
  printed: string;
}

/** Starts a build in a group of its own, so that it can be killed with all that it has started. */
function start(
  environment: Record<string, string> = {},
  shell = '',
): { child: ChildProcess; ended: Promise<Ended> } {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, SITE_CONTENT: content.next, SITE_OUTPUT: output, ...environment };
  const command = `${shell}exec '${process.execPath}' src/commands/build.ts`;
  const child = spawn('bash', ['-c', command], { env, detached: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (printed += data.toString()));
  }
  const ended = new Promise<Ended>((done) =>
    child.on('close', (code) => {
      done({ code, printed });
    }),
  );
  return { child, ended };
}

/** Kills a build as a power cut would. */
function kill({ pid }: ChildProcess): void {
  if (pid !== undefined) spawnSync('kill', ['-9', '--', `-${pid}`]);
}

/** Paths of the files that differ between two folders. */
function differing(one: string, other: string): string[] {
  const [a, b] = [hashes(one), hashes(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

/** What readers are served: a build that was killed while it changed the sites over has left the last one beside. */
function served(): string {
  return existsSync(output) ? output : `${output}.last`;
}

let duration = 0;

before(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(disk, { recursive: true });
  for (const one of ['last', 'next'] as const) {
    cpSync('tests/fixtures/small-site/content', content[one], { recursive: true });
    if (one === 'next')
      appendFileSync(join(content.next, 'pages/about.md'), '\nNot before its build has ended.\n');
    const started = performance.now();
    const { code, printed } = await start({ SITE_CONTENT: content[one], SITE_OUTPUT: kept[one] }).ended;
    duration = performance.now() - started;
    assert.equal(code, 0, printed);
  }
  assert.notDeepEqual(differing(kept.last, kept.next), []);
});

beforeEach(() => {
  // Leftovers of a killed build stay: the next has to cope with them.
  rmSync(output, { recursive: true, force: true });
  cpSync(kept.last, output, { recursive: true });
});

describe('a build that is killed leaves the last good site, byte for byte', () => {
  let killed = 0;

  const check = async (ended: Promise<Ended>): Promise<void> => {
    const { code } = await ended;
    if (code !== 0) killed++;
    // A build that was quicker than its killer has landed: the whole of it.
    if (differing(served(), kept.next).length > 0) assert.deepEqual(differing(served(), kept.last), []);
  };

  const moments = 16;
  for (let moment = 1; moment <= moments; moment++) {
    test(`after ${moment} of ${moments + 1} parts of the time it takes`, async () => {
      const { child, ended } = start();
      await pause((duration * moment) / (moments + 1));
      kill(child);
      await check(ended);
    });
  }

  for (const name of [
    'site.next',
    'site.next/llms.txt',
    'site.next/pagefind',
    'site.next/search/names.json',
    'site.last',
  ]) {
    test(`as soon as ${name} is there`, async () => {
      for (const left of ['next', 'last']) rmSync(`${output}.${left}`, { recursive: true, force: true });
      const { child, ended } = start();
      const watcher = watch(disk, { recursive: true }, () => {
        if (existsSync(join(disk, name))) kill(child);
      });
      await check(ended).finally(() => {
        watcher.close();
      });
    });
  }

  test('at least a dozen times', () => {
    assert.ok(killed >= 12, `only ${killed} were still at work when they were killed`);
  });

  test('and the next build lands, and leaves nothing else behind', async () => {
    const { code, printed } = await start().ended;
    assert.equal(code, 0, printed);
    assert.deepEqual(differing(output, kept.next), []);
    assert.deepEqual(readdirSync(disk), ['site']);
    assert.equal(existsSync('node_modules/.astro/build.lock'), false);
  });
});

describe('a build without room on the disk fails, and leaves the last good site', () => {
  // Only root may mount a small disk; for others a limit on the size of a file has to do.
  const mount = (kilobytes: number): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]).status === 0;
  afterEach(() => {
    spawnSync('umount', [disk]);
  });

  for (const part of [0.2, 0.5, 0.9]) {
    test(`which has room for ${part} of what it makes`, async (context) => {
      rmSync(disk, { recursive: true, force: true });
      mkdirSync(disk);
      const used = Number(spawnSync('du', ['-sk', kept.last], { encoding: 'utf8' }).stdout.split('\t')[0]);
      const limited = !mount(Math.round(used * (1 + part)));
      if (limited) context.diagnostic('not root: the size of files is limited in place of the disk');
      cpSync(kept.last, output, { recursive: true });
      const { code, printed } = await start({}, limited ? `ulimit -f ${Math.round(150 * part)}; ` : '').ended;
      assert.notEqual(code, 0);
      assert.match(printed, /ENOSPC|EFBIG|No space left|File too large|Pagefind/);
      assert.deepEqual(differing(output, kept.last), []);
    });
  }
});

describe('a build whose index fails at the end leaves the last good site', () => {
  const services = {
    'because the service of Pagefind does not start': 'exit 1',
    'because it ends without a word when it is asked': 'head -c 9 > /dev/null',
  };
  for (const [reason, script] of Object.entries(services)) {
    test(reason, async () => {
      const service = join(folder, 'service.sh');
      writeFileSync(service, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      const { code, printed } = await start({ PAGEFIND_EXTENDED_BINARY_PATH: service }).ended;
      assert.equal(code, 1);
      assert.match(printed, /Pagefind/);
      assert.match(printed, /the last good site stays as it was/);
      assert.deepEqual(differing(output, kept.last), []);
    });
  }
});

test('two builds at once do not mix', async () => {
  const other = join(folder, 'other');
  const both = [start(), start({ SITE_CONTENT: content.last, SITE_OUTPUT: other }), start()];
  const ended = await Promise.all(both.map((build) => build.ended));
  assert.deepEqual(
    ended.map(({ code }) => code),
    [0, 0, 0],
  );
  assert.deepEqual(differing(output, kept.next), []);
  assert.deepEqual(differing(other, kept.last), []);
});
