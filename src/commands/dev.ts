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
await dev({ force: true });
