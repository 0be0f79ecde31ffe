import { rmSync } from 'node:fs';
import { build } from 'astro';
import { checkBuilt, findingsIn } from '../checks/index.ts';
import { movedEntries } from '../checks/moved.ts';
import { writeHostFiles } from '../export/host-files.ts';
import type { ExportedArticle } from '../export/index.ts';
import { exportArticle, exportSite } from '../export/index.ts';
import { handOver } from '../markdown/remark-parsed.ts';
import { sortMoved } from '../moved.ts';
import { newAddresses, readPermalinks } from '../permalinks.ts';
import { readSite } from '../reading/built-site.ts';
import type { Content } from '../reading/content.ts';
import { readContent } from '../reading/content.ts';
import type { ContentPage } from '../reading/page.ts';
import { indexSite, recordReader } from '../search/build/index.ts';
import type { SearchRecord } from '../search/record.ts';
import type { Settings } from '../settings.ts';
import { alone } from './alone.ts';
import { land, restore, workshop } from './landing.ts';
import { report } from './report.ts';

/**
 * Builds the whole site: checks the content, renders it beside the last site, gives it its other forms, checks what
 * came out, indexes it for search, and only then puts it in the last one's place.
 *
 * @param settings where the site will live, and its folders
 * @returns whether the new site is in place; if not, the findings have been printed
 */
export function buildSite(settings: Settings): Promise<boolean> {
  return alone(() => buildAlone(settings));
}

async function buildAlone(settings: Settings): Promise<boolean> {
  const started = performance.now();
  const { content, output } = settings;
  const next = workshop(output);
  restore(output);
  const read = readContent(content);
  if (!report(findingsIn(read))) return false;

  passOn(read.content.pages);
  rmSync(next, { recursive: true, force: true });
  // Some hosts and tools set it, and Vite would take it for the base path.
  delete process.env.BASE_URL;
  // force: Astro's store of rendered pages does not notice a changed Markdown plugin.
  // error: its warnings are about its own ways; what editors should know, the checks say.
  await build({ outDir: next, force: true, logLevel: 'error' });
  const { records, findings, addresses } = finish(next, read.content, settings);
  if (!report(findings)) return false;
  const places = await indexSite(next, read.content, records);

  land(output);
  console.log(
    `Built in ${((performance.now() - started) / 1000).toFixed(1)} s, ${places} places can be found.`,
  );
  // Not a finding: on an editor's machine an address is not published yet. A test keeps the committed list complete.
  const fresh = newAddresses(readPermalinks(content), addresses).length;
  const are = fresh === 1 ? 'address is' : 'addresses are';
  if (fresh > 0) console.log(`${fresh} ${are} new; before you publish: npm run permalinks`);
  return true;
}

/** Gives a site as Astro built it its other forms, and checks it. What it holds of all pages is let go before indexing. */
function finish(
  site: string,
  content: Content,
  settings: Settings,
): ReturnType<typeof checkBuilt> & { records: SearchRecord[] } {
  const recordsOf = recordReader(content);
  const records: SearchRecord[] = [];
  const articles: ExportedArticle[] = [];
  const pages = readSite(site, (address, tree) => {
    records.push(...recordsOf(address, tree));
    articles.push(...exportArticle(address, tree));
  });
  exportSite(site, articles, content, settings);
  writeHostFiles(site, settings.base, sortMoved(movedEntries(content.moved)).pages);
  return { records, ...checkBuilt(pages, site, settings) };
}

/** The checks are done with the trees of the pages; Astro goes on from them, and changes them. It reads MDX another way. */
function passOn(pages: ContentPage[]): void {
  for (const page of pages) {
    if (page.name.endsWith('.mdx')) continue;
    handOver(page.file, page.tree);
    page.tree = { type: 'root', children: [] };
  }
}
