import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** What a command took. */
export interface Cost {
  /** Processor time in seconds, of the command and of all it started. */
  cpu: number;
  /** Time on the clock in seconds, which says little on a busy machine. */
  wall: number;
  /** Most memory that the Node process itself held, in bytes. */
  memory: number;
}

/**
 * Runs a Node program to its end and measures it. The shell counts processor time, since it knows that of every
 * process below it; Node knows only its own.
 *
 * @param program arguments for Node: the file, then what it is given
 * @param options.folder absolute path of the folder it runs in
 * @param options.environment environment variables it gets beside ours
 * @returns what it took
 * @throws with what it printed if it fails
 */
export function measure(
  program: readonly string[],
  { folder, environment }: { folder: string; environment: Record<string, string> },
): Cost {
  const peakFile = `${folder}/.peak-memory`;
  const atEnd = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)));`;
  const node = [process.execPath, '--import', `data:text/javascript,${encodeURIComponent(atEnd)}`];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$@"; status=$?; times; exit $status', 'sh', ...node, ...program],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    },
  );
  if (status !== 0) throw new Error(`${program.join(' ')} failed:\n${stdout}${stderr}`);
  const wall = (performance.now() - started) / 1000;
  const memory = Number(readFileSync(peakFile, 'utf8')) * 1024;
  rmSync(peakFile);
  return { cpu: readTimes(stdout), wall, memory };
}

/** The last line of `times` is user and system time of the shell's children: `1m2.50s 0m3.10s`. */
function readTimes(output: string): number {
  const last = output.trim().split('\n').at(-1) ?? '';
  const [user, system] = [...last.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  if (user === undefined || system === undefined) throw new Error(`“${last}” is no answer of times.`);
  return user + system;
}
