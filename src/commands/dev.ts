import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { checkContent } from '../checks/index.ts';
import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';
import { report } from './report.ts';

const settings = readSettings(process.env);
// Search needs an index, and an index needs a built site: the first time, build one.
if (!existsSync(join(settings.output, 'pagefind'))) await buildSite(settings);
report(checkContent(settings.content));

const { watcher } = await dev({ force: true });
// The page shows what an editor saved; the terminal says what is wrong with it.
watcher.on('change', (file) => {
  if (file.startsWith(settings.content)) report(checkContent(settings.content));
});
