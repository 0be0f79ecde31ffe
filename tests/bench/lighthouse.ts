// What Lighthouse, on a phone, says of every kind of page; and its largest paint beside that of a page without a design.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { browserOptions } from '../browser.ts';
import { measure } from './measure.ts';
import type { ServedSite } from './served.ts';
import { serveOverLine } from './served.ts';
import { formatTable } from './table.ts';

/** Not among our packages: it brings over a hundred of its own, and nobody needs it but here. */
const lighthouse = 'lighthouse@13.5.0';

/** One page of each kind. */
const pages = [
  '/',
  '/trade/',
  '/glossary/',
  '/people/',
  '/sources/',
  '/sources/laodong-2025-10-28/',
  '/search/?q=trade',
  '/cite/trade/',
  '/about/corrections/',
  '/data/',
  '/all/',
  '/404.html',
];

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The parts of a report that we read. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}

/**
 * Builds the site, runs Lighthouse over it and prints its scores.
 *
 * @returns whether every score is 100; pages that search engines may not list need none for being found by them
 */
export async function benchLighthouse(): Promise<boolean> {
  const folder = resolve('.build/bench/lighthouse-site');
  measure(['src/commands/build.ts'], { folder: resolve('.'), environment: { SITE_OUTPUT: folder } });
  const reports = resolve('.build/bench/lighthouse');
  mkdirSync(reports, { recursive: true });
  const bare = await withSite(writeBarePage(folder), (site) => audit(site, '/', join(reports, 'bare.json')));
  const rows: Record<string, string>[] = [];
  const faults: string[] = [];
  await withSite(folder, async (site) => {
    for (const page of pages) {
      const name = page.replaceAll(/\W+/g, '-');
      const report = await audit(site, page, join(reports, `${name}.json`));
      faults.push(...faultsOf(report).map((fault) => `${page}: ${fault}`));
      rows.push({
        page,
        ...Object.fromEntries(categories.map((category) => [category, score(report, category)])),
        'largest paint, ms': paint(report),
        'bare page, ms': paint(bare),
      });
    }
  });
  console.log(formatTable(rows));
  for (const fault of faults) console.log(fault);
  return faults.length === 0;
}

async function withSite<Result>(folder: string, use: (site: ServedSite) => Promise<Result>): Promise<Result> {
  const site = await serveOverLine(folder);
  try {
    return await use(site);
  } finally {
    site.close();
  }
}

/** The words of an article and nothing else: no style, script or font. */
function writeBarePage(folder: string): string {
  const bare = resolve('.build/bench/bare-page');
  mkdirSync(bare, { recursive: true });
  const words = readFileSync(join(folder, 'trade/index.md'), 'utf8').replaceAll('<', '&lt;');
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title></head><body><h1>Bare</h1>${words
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')}</body></html>`;
  for (const file of ['index.html', '404.html']) writeFileSync(join(bare, file), page);
  return bare;
}

async function audit(site: ServedSite, page: string, file: string): Promise<Report> {
  const { executablePath = '', args = [], env = {} } = await browserOptions();
  const flags = ['--headless=new', '--no-sandbox', ...args].join(' ');
  // In a process of its own beside this one, which has to go on serving.
  await new Promise<void>((done, fail) => {
    const child = spawn(
      'npx',
      [
        '--yes',
        lighthouse,
        site.address + page,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        `--chrome-flags=${flags}`,
      ],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, ...env, CHROME_PATH: executablePath },
      },
    );
    child.once('error', fail).once('exit', (code) => {
      if (code === 0) done();
      else fail(new Error(`Lighthouse ended with ${String(code)} on ${page}`));
    });
  });
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

function score({ categories: scored }: Report, category: string): string {
  return Math.round((scored[category]?.score ?? 0) * 100).toString();
}

function paint({ audits }: Report): string {
  return (audits['largest-contentful-paint']?.numericValue ?? NaN).toFixed(0);
}

/** Audits that cost a category its 100. What is not to be listed is not to be found, which is right. */
function faultsOf({ categories: scored, audits }: Report): string[] {
  return categories.flatMap((category) => {
    if (Math.round((scored[category]?.score ?? 0) * 100) === 100) return [];
    const failed = (scored[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id)
      .filter((id) => id !== 'is-crawlable' && id !== 'http-status-code');
    return failed.length === 0 && category === 'seo' ? [] : [`${category}: ${failed.join(', ')}`];
  });
}
