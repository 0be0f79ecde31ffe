// Pictures of every kind of page, light and dark, on three widths and on paper: `npm run screenshots`.
// Names given after `--` limit it: `npm run screenshots -- home search`.
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { serve } from '../src/commands/serve.ts';
import { readSettings } from '../src/settings.ts';
import { browserOptions } from './browser.ts';

const kinds = {
  home: '/',
  article: '/summits/28/outcomes/',
  table: '/summits/28/',
  timeline: '/summits/',
  chart: '/trade/why-figures-differ/#by-year',
  differ: '/trade/',
  orientation: '/summits/28/orientations/connectivity/#green-seaports',
  glossary: '/glossary/',
  people: '/people/',
  data: '/data/',
  cite: '/cite/trade/',
  whole: '/all/',
  sources: '/sources/',
  source: '/sources/laodong-2025-10-28/',
  search: '/search/?q=seaports',
  'a-to-z': '/search/',
  'nothing-found': '/search/?q=zqxjkvw',
  about: '/about/',
  missing: '/nowhere/',
};
const widths = [360, 768, 1440];

const folder = resolve('.build/screenshots');
const wanted = process.argv.slice(2);
const { output } = readSettings(process.env);
const server = await serve(output, '/', 0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(await browserOptions());

for (const [name, address] of Object.entries(kinds)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of widths) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      await page.goto(origin + address, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png` });
      await page.close();
    }
  }
  const page = await browser.newPage();
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  await page.pdf({ path: `${folder}/${name}.pdf`, format: 'A4', printBackground: false });
  await page.close();
}

await browser.close();
server.close();
