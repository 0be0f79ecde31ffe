// Every test, in one command: `npm test`. Style and types, then units and fixtures, then both builds in a browser.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Sums {
  passed: number;
  failed: number;
}

/**
 * Runs a program of ours; returns whether it succeeded. What it prints is shown as it comes, or, where others run beside
 * it, in one piece at its end.
 */
function run(command: string, beside: boolean): Promise<boolean> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  if (!beside) console.log(`\n> ${command}`);
  const child = spawn(command, { shell: true, stdio: beside ? 'pipe' : 'inherit', env });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => printed.push(part));
  }
  return new Promise((done) => {
    child.on('close', (code) => {
      if (beside) console.log(`\n> ${command}\n${Buffer.concat(printed).toString().trimEnd()}`);
      done(code === 0);
    });
  });
}

/** A step without tests of its own counts as one. */
async function step(command: string, beside = false): Promise<Sums> {
  return (await run(command, beside)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A test run that ends without its report has failed, whatever it says. */
async function tests(
  command: string,
  report: string,
  read: (report: Record<string, unknown>) => Sums,
): Promise<Sums> {
  rmSync(report, { force: true });
  const succeeded = await run(command, false);
  try {
    const sums = read(JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown>);
    return succeeded || sums.failed > 0 ? sums : { ...sums, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync('.build', { recursive: true });
// Beside each other, as each keeps one core busy at most. The builds wait: what Astro generates, all of them write anew.
const sums = await Promise.all(
  ['types', 'rules', 'format'].map((part) => step(`npm run --silent lint:${part}`, true)),
);
sums.push(
  await step('npm run --silent test:sites'),
  await tests(
    'npx vitest run --reporter=dot --reporter=json --outputFile.json=.build/unit.json',
    '.build/unit.json',
    (report) => ({
      passed: Number(report.numPassedTests),
      failed: Number(report.numFailedTests),
    }),
  ),
  await tests('npx playwright test', '.build/e2e.json', ({ stats }) => {
    const { expected, unexpected, flaky } = stats as Record<string, number>;
    return { passed: expected ?? 0, failed: (unexpected ?? 0) + (flaky ?? 0) };
  }),
);

const passed = sums.reduce((sum, part) => sum + part.passed, 0);
const failed = sums.reduce((sum, part) => sum + part.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
