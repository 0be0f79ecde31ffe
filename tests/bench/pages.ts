// What a build costs as the record grows, beside the same Markdown through Astro with no site around it.
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answer } from '../../src/search/engine.ts';
import { openIndex } from '../search/index-in-node.ts';
import { writeBareProject } from './bare-astro.ts';
import { articlePath, generateContent } from './generated-content.ts';
import type { Cost } from './measure.ts';
import { measure } from './measure.ts';
import { formatTable } from './table.ts';

const root = resolve('.build/bench');
const project = resolve('.');
const megabyte = 1e6;

/**
 * Builds generated records of growing size, ours and bare, and prints what each cost.
 *
 * @param sizes numbers of articles, from 30
 */
export async function benchPages(sizes: readonly number[] = [30, 300, 1000, 3000]): Promise<void> {
  const rows = [];
  for (const articles of sizes) rows.push(await row(articles));
  console.log(formatTable(rows));
}

async function row(articles: number): Promise<Record<string, string>> {
  const content = join(root, `content-${articles}`);
  const output = join(root, `site-${articles}`);
  const bareProject = join(root, 'bare');
  generateContent(content, articles);
  rmSync(output, { recursive: true, force: true });
  writeBareProject(bareProject);
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const bare = measure([astro, 'build', '--force'], {
    folder: bareProject,
    environment: { BARE_CONTENT: join(content, 'pages') },
  });
  const barePages = htmlFiles(join(bareProject, 'dist')).length;
  const ours = measure(['src/commands/build.ts'], {
    folder: project,
    environment: { SITE_CONTENT: content, SITE_OUTPUT: output },
  });
  const files = filesIn(output);
  const pages = htmlFiles(output).length;
  const result = {
    articles: String(articles),
    'pages, bare': String(barePages),
    'pages, ours': String(pages),
    'CPU s, bare': bare.cpu.toFixed(1),
    'CPU s, ours': ours.cpu.toFixed(1),
    'CPU ms a page, bare': perPage(bare, barePages),
    'CPU ms a page, ours': perPage(ours, pages),
    'pages/s, ours': (pages / ours.wall).toFixed(0),
    'peak MB, bare': (bare.memory / megabyte).toFixed(0),
    'peak MB, ours': (ours.memory / megabyte).toFixed(0),
    'HTML B of one page': String(statSync(join(output, articlePath(0), 'index.html')).size),
    'index B of one search': String(await searchBytes(output, content)),
    files: String(files.length),
  };
  for (const folder of [content, output, bareProject]) rmSync(folder, { recursive: true, force: true });
  return result;
}

function perPage({ cpu }: Cost, pages: number): string {
  return ((cpu / pages) * 1000).toFixed(1);
}

/** What a search for the words of a title fetches of the index, beside the program, which is the same at every size. */
async function searchBytes(site: string, content: string): Promise<number> {
  const { pagefind, knowledge } = await openIndex(site);
  const first = filesIn(join(site, 'pagefind')).filter((file) => /entry\.json$|pf_meta$/.test(file));
  let bytes = first.reduce((sum, file) => sum + statSync(file).size, 0);
  const read = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const response = await read(address);
    bytes += (await response.clone().arrayBuffer()).byteLength;
    return response;
  };
  const page = readFileSync(join(content, 'pages', articlePath(0), 'index.md'), 'utf8');
  const title = /^title: Article 0 on (.*)$/m.exec(page)?.[1] ?? '';
  const { places } = await answer(title, knowledge, pagefind);
  if (places.length === 0) throw new Error(`Nothing found for “${title}”.`);
  return bytes;
}

function htmlFiles(folder: string): string[] {
  return filesIn(folder).filter((file) => file.endsWith('.html'));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
