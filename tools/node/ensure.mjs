// The root's postinstall. Astro 7 and our .ts scripts need a newer Node than many machines have: where it is
// too old, this fetches one into tools/node and puts it where npm looks first. Otherwise nothing happens.
// Node 20 has to run this file: plain JavaScript, and nothing imported but Node's own modules.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const binary = process.platform === 'win32' ? 'node.exe' : 'node';
const readPackage = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const needed = readPackage(root).engines.node.replace('>=', '');
const isOld = (version) => version.localeCompare(needed, 'en', { numeric: true }) < 0;

const node = isOld(process.versions.node) ? link(fetchNode()) : process.execPath;
// npm leaves out, silently, native packages that do not support the Node it runs on: once more on the new.
const nodeOfNpm = process.env.npm_config_user_agent.match(/node\/v(\S+)/)[1];
if (isOld(nodeOfNpm) && !npm(node, ['install', '--no-save', '--ignore-scripts'], root)) {
  giveUp('`npm install` failed under the new Node');
}

/** Installs the package that holds Node for this platform. Returns the path of its binary, which runs. */
function fetchNode() {
  console.log(`Node ${process.versions.node} is too old: fetching a newer one (55 MB, kept in this folder).`);
  if (!npm(process.execPath, ['ci'], here)) giveUp('`npm ci` failed in tools/node');
  // The packages are optional: npm installs the one for this platform, and does not mind if it got none.
  const names = Object.keys(readPackage(here).optionalDependencies);
  const paths = names.map((name) => join(here, 'node_modules', name, 'bin', binary));
  const fetched = paths.find((path) => existsSync(path));
  if (!fetched) giveUp(`no package for ${process.platform} ${process.arch}, or no network`);
  if (spawnSync(fetched, ['--version']).status !== 0) giveUp('the one fetched does not run on this system');
  return fetched;
}

/** Puts the given Node first in line for `npm run`, `npx` and all they start. Returns its new path. */
function link(fetched) {
  const linked = join(root, 'node_modules/.bin', binary);
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  rmSync(linked, { force: true });
  try {
    linkSync(fetched, linked);
  } catch {
    copyFileSync(fetched, linked); // node_modules lies on another disk, or on one without hard links
  }
  return linked;
}

/** Runs npm under the given Node in the given folder. Returns whether it succeeded. */
function npm(runner, args, cwd) {
  const stdio = ['ignore', 'ignore', 'inherit'];
  return spawnSync(runner, [process.env.npm_execpath, ...args], { cwd, stdio }).status === 0;
}

/** Says what went wrong and what to do instead, and ends `npm ci` as failed. */
function giveUp(reason) {
  console.error(`\nThis project needs Node ${needed} or newer and could not fetch it: ${reason}.`);
  console.error('Install Node 24 (https://nodejs.org), then run `npm ci` again.\n');
  process.exit(1);
}
