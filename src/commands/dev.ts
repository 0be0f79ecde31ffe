import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { dev } from 'astro';
import { checkContent } from '../checks/index.ts';
import { readSettings } from '../settings.ts';
import { readPort } from './port.ts';
import { report } from './report.ts';

const settings = readSettings(process.env);
const port = readPort(process.argv.slice(2), process.env);
// Search needs an index, and an index needs a built site: the first time, build one. In a process of its own, since Astro
// keeps from a build what it should make anew for its server.
if (!existsSync(join(settings.output, 'pagefind'))) {
  spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
}
report(checkContent(settings.content));
await serve();

/** The page shows what an editor saved; the terminal says what is wrong with it. */
async function serve(): Promise<void> {
  const server = await dev({ force: true, server: { port } });
  const look = (file: string): void => {
    if (!file.startsWith(settings.content)) return;
    const fit = report(checkContent(settings.content));
    if (!fit || extname(file) !== '.yaml') return;
    // Names, sources and series are woven into pages when these are rendered, and Astro would keep them as they are.
    server.watcher.off('change', look);
    void server.stop().then(serve);
  };
  server.watcher.on('change', look);
}
