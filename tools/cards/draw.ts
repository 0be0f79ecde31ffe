// Draws what other programs show of the site, `npm run cards`: one card per kind of page for link previews, and the icons
// of browsers and home screens. Its own mark and fonts, no emblem of any state or body.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserOptions } from '../../tests/browser.ts';
import { page } from './page.ts';
import type { Picture } from './page.ts';

const words = {
  home: 'The ASEAN-China Summit, with its sources',
  article: 'What was signed, said and agreed, and who says so',
  names: 'Who is who, and what each name means',
  sources: 'Every source of the record, and what rests on it',
  search: 'Search the record of the ASEAN-China Summit',
};

const pictures: Record<string, Picture> = {
  'apple-touch-icon': { size: [180, 180], corner: 0, mark: 0.68 },
  'icon-192': { size: [192, 192], corner: 0.22, mark: 0.76 },
  'icon-512': { size: [512, 512], corner: 0.22, mark: 0.76 },
  // A launcher may cut away all but the circle in the middle, four fifths wide.
  'icon-maskable-512': { size: [512, 512], corner: 0, mark: 0.52 },
  ...Object.fromEntries(
    Object.entries(words).map(([kind, title]) => [`cards/${kind}`, { size: [1200, 630], title } as const]),
  ),
};

const font = (name: string): string =>
  `data:font/woff2;base64,${readFileSync(`src/assets/fonts/${name}.woff2`).toString('base64')}`;
const fonts = { display: font('display'), text: font('text') };

mkdirSync('public/cards', { recursive: true });
const browser = await chromium.launch(await browserOptions());
for (const [name, picture] of Object.entries(pictures)) {
  const [width, height] = picture.size;
  const tab = await browser.newPage({ viewport: { width, height } });
  await tab.setContent(page(picture, fonts));
  await tab.evaluate(() => document.fonts.ready);
  await tab.screenshot({ path: `public/${name}.png`, omitBackground: true });
  await tab.close();
}
await browser.close();
