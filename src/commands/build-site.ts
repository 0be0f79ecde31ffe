import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { readContent } from '../checks/content.ts';
import { findingsIn } from '../checks/index.ts';
import { checkSite } from '../checks/site.ts';
import { indexSite } from '../search/index.ts';
import type { Settings } from '../settings.ts';
import { report } from './report.ts';

/**
 * Builds the whole site: checks the content, renders it beside the last site, checks what came out, indexes it for
 * search, and only then puts it in the last one's place.
 *
 * @param settings where the site will live, and its folders
 * @returns whether the new site is in place; if not, the findings have been printed
 */
export async function buildSite({ url, base, content: folder, output }: Settings): Promise<boolean> {
  const started = performance.now();
  const next = `${output}.next`;
  const last = `${output}.last`;
  // An earlier build may have been killed while it changed the folders over.
  if (!existsSync(output) && existsSync(last)) renameSync(last, output);
  const read = readContent(folder);
  if (!report(findingsIn(read))) return false;

  rmSync(next, { recursive: true, force: true });
  // Some hosts and tools set it, and Vite would take it for the base path.
  delete process.env.BASE_URL;
  // force: Astro's store of rendered pages does not notice a changed Markdown plugin.
  // error: its warnings are about its own ways; what editors should know, the checks say.
  await build({ outDir: next, force: true, logLevel: 'error' });
  if (!report(checkSite(next, base, url))) return false;
  const places = await indexSite(next, read.content);

  rmSync(last, { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, last);
  renameSync(next, output);
  rmSync(last, { recursive: true, force: true });
  console.log(
    `Built in ${((performance.now() - started) / 1000).toFixed(1)} s, ${places} places can be found.`,
  );
  return true;
}
