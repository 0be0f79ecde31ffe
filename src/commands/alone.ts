import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Holds the process id of the build that is at work. */
const lock = 'node_modules/.astro/build.lock';

/**
 * Does work that no other process of this project may do at the same time; waits while one does. Astro keeps what it
 * generates in folders of the project that all builds share, so two at once would take each other's pages.
 *
 * @param work what to do alone
 * @returns what the work returns
 * @throws what the work throws
 */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let told = false; !take(); await pause(200)) {
    if (!told) console.log(`Waiting for another build to end. If there is none, delete ${lock}.`);
    told = true;
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Takes the lock if it is free, or if the build that took it was killed before it could give it back. */
function take(): boolean {
  const mine = `${lock}.${process.pid}`;
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(mine, `${process.pid}`);
  try {
    // A link is made at once or not at all, so that no one reads a lock that names no process yet.
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (alive()) return false;
    rmSync(lock, { force: true });
    return take();
  } finally {
    rmSync(mine, { force: true });
  }
}

function alive(): boolean {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch (error) {
    // Not ours to signal, but there.
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
