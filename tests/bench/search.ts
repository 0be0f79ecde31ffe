// How long a reader waits for search, and what it sends: ours, and Pagefind’s own page over the same index.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { browserOptions } from '../browser.ts';
import { addDefaultUi } from './default-ui.ts';
import { generateContent } from './generated-content.ts';
import { measure } from './measure.ts';
import type { Line, ServedSite } from './served.ts';
import { serveOverLine } from './served.ts';
import { formatTable } from './table.ts';

const root = resolve('.build/bench');
const runs = 3;

/** A phone on a slow line: 150 ms, 1.6 Mbit/s. Its processor is a quarter as fast. */
const slowLine: Line = { latency: 150, rate: 200_000 };
const slowdown = 4;

/** A way to search. */
interface Way {
  name: string;
  /** Where the reader starts; a query goes after it where there is no field to type it into. */
  start: string;
  field?: string;
  /** The links of its results. */
  links: string;
}

const ways: Way[] = [
  {
    name: 'header box, from the first key',
    start: '/',
    field: '#site-search',
    links: '#site-search-options a:not([href*="?q="])',
  },
  { name: 'results page, from its address', start: '/search/?q=', links: '#search-results a' },
  {
    name: 'Pagefind’s own, from the first key',
    start: '/default-ui/',
    field: '.pagefind-ui__search-input',
    links: '.pagefind-ui__result-link',
  },
];

/** What the page notes for us. */
declare const results: Timing & { start: number; restart: () => void };

/** Milliseconds since the first key, or since the address was opened. */
interface Timing {
  first: number;
  full: number;
}

interface Run extends Timing {
  /** The same for a second query on the page. */
  warm: Timing;
  bytes: number;
  requests: number;
}

/** Measures search in this site and in one of 1,000 generated articles, and prints a table of medians of each. */
export async function benchSearch(): Promise<void> {
  const generated = join(root, 'content-1000');
  generateContent(generated, 1000);
  const browser = await chromium.launch(await browserOptions());
  try {
    const own = await build(resolve('content'));
    await benchSite(browser, 'this site, names', own, ['asean', 'code of conduct', 'unclos']);
    await benchSite(browser, 'this site, other words', own, ['trade', 'free trade area', 'seaports']);
    const large = await build(generated);
    await benchSite(browser, '1,000 articles', large, ['sicunime nipivici', 'logadoge', 'ranutre']);
  } finally {
    await browser.close();
  }
}

/** Builds a site with Pagefind’s own search page beside it; gives its folder. */
async function build(content: string): Promise<string> {
  const output = join(root, 'search-site');
  rmSync(output, { recursive: true, force: true });
  measure(['src/commands/build.ts'], {
    folder: resolve('.'),
    environment: { SITE_CONTENT: content, SITE_OUTPUT: output },
  });
  await addDefaultUi(output);
  return output;
}

/** Measures every way to search in a site by two queries or more; prints a row for each way and line. */
async function benchSite(browser: Browser, name: string, output: string, queries: string[]): Promise<void> {
  const site = await serveOverLine(output);
  const rows = [];
  for (const line of [undefined, slowLine]) {
    for (const way of ways) {
      site.line = line;
      const all: Run[] = [];
      for (let run = 0; run < runs; run++) {
        for (const query of queries) all.push(await search(browser, site, way, query, queries));
      }
      rows.push({
        site: name,
        line: line ? 'slow' : 'fast',
        way: way.name,
        'first, ms': median(all.map(({ first }) => first)),
        'full list, ms': median(all.map(({ full }) => full)),
        'warm: first, ms': median(all.map(({ warm }) => warm.first)),
        'full, ms': median(all.map(({ warm }) => warm.full)),
        kB: (Number(median(all.map(({ bytes }) => bytes))) / 1000).toFixed(0),
        requests: median(all.map(({ requests }) => requests)),
      });
    }
  }
  site.close();
  // Before the next site, which takes minutes.
  console.log(`${formatTable(rows)}\n`);
}

async function search(
  browser: Browser,
  site: ServedSite,
  way: Way,
  query: string,
  queries: readonly string[],
): Promise<Run> {
  // A context of its own has a cache of its own.
  site.sent = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watchResults, way.links);
  if (site.line) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  const line = site.line;
  const other = queries.find((one) => one !== query) ?? '';
  const typed = way.field !== undefined;
  // What comes before the first key is no part of a search, so it need not be slow; nor is the page around a search.
  if (typed) site.line = undefined;
  if (typed) await page.goto(site.address + way.start, { waitUntil: 'networkidle' });
  site.line = line;
  // Pagefind’s own page exists for nothing but search; a page of ours has scripts before search is wanted.
  if (way.start !== '/default-ui/') site.sent = [];
  if (way.field === undefined) await page.goto(site.address + way.start + encodeURIComponent(query));
  else await type(page, way.field, query);
  const cold = await settle(page, line !== undefined);
  const sent = site.sent.filter(({ path }) => /\.js$|^\/pagefind\/|\/names\.json$/.test(path));
  await type(page, way.field ?? '#query', other);
  const warm = await settle(page, line !== undefined);
  await context.close();
  const bytes = sent.reduce((sum, answer) => sum + answer.bytes, 0);
  return { ...cold, warm, bytes, requests: sent.length };
}

/** All at once, as pasted: how fast someone types is not ours to measure. */
async function type(page: Page, field: string, query: string): Promise<void> {
  await page.evaluate(() => {
    results.restart();
  });
  await page.focus(field);
  await page.$eval(field, (input: HTMLInputElement) => {
    input.select();
  });
  await page.keyboard.insertText(query);
}

/** Waits until the list has changed no more for a while, and says when it came. */
async function settle(page: Page, slow: boolean): Promise<Timing> {
  const quiet = slow ? 2500 : 700;
  await page.waitForFunction(
    (wait) => results.full > 0 && performance.now() - results.start - results.full > wait,
    quiet,
    { polling: 100, timeout: 60_000 },
  );
  return await page.evaluate(() => ({ first: results.first, full: results.full }));
}

/** Runs in the page: notes when its list of results changes. */
function watchResults(links: string): void {
  const noted = { start: 0, first: 0, full: 0, restart: (): void => undefined };
  let last = '';
  noted.restart = (): void => {
    Object.assign(noted, { start: 0, first: 0, full: 0 });
    const started = (): void => {
      noted.start = performance.now();
    };
    document.addEventListener('beforeinput', started, { capture: true, once: true });
  };
  const look = (): void => {
    const shown = [...document.querySelectorAll(links)].map((link) => link.getAttribute('href')).join(' ');
    if (shown === '' || shown === last) return;
    last = shown;
    noted.full = performance.now() - noted.start;
    noted.first ||= noted.full;
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  Object.assign(window, { results: noted });
}

function median(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(0);
}
