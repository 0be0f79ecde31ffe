// Every test, in one command: `npm test`. Style and types, then units and fixtures, then both builds in a browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { sites } from './sites.ts';

interface Sums {
  passed: number;
  failed: number;
}

/** Runs a program of ours and shows what it prints; returns whether it succeeded. */
function run(command: string, environment: Record<string, string> = {}): boolean {
  console.log(`\n> ${command}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  return spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0;
}

/** A step without tests of its own counts as one. */
function step(command: string, environment?: Record<string, string>): Sums {
  return run(command, environment) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A test run that ends without its report has failed, whatever it says. */
function tests(command: string, report: string, read: (report: Record<string, unknown>) => Sums): Sums {
  rmSync(report, { force: true });
  const succeeded = run(command);
  try {
    const sums = read(JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown>);
    return succeeded || sums.failed > 0 ? sums : { ...sums, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync('.build', { recursive: true });
const sums = [
  step('npm run --silent lint'),
  // The pinned queries are asked of the first of these.
  ...Object.values(sites).map(({ environment }) => step('node src/commands/build.ts', environment)),
  tests(
    'npx vitest run --reporter=dot --reporter=json --outputFile.json=.build/unit.json',
    '.build/unit.json',
    (report) => ({
      passed: Number(report.numPassedTests),
      failed: Number(report.numFailedTests),
    }),
  ),
  tests('npx playwright test', '.build/e2e.json', ({ stats }) => {
    const { expected, unexpected, flaky } = stats as Record<string, number>;
    return { passed: expected ?? 0, failed: (unexpected ?? 0) + (flaky ?? 0) };
  }),
];

const passed = sums.reduce((sum, part) => sum + part.passed, 0);
const failed = sums.reduce((sum, part) => sum + part.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
