import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** A page of the record with a table, lists, citations and sections within sections. */
const page28 = 'summits/28/outcomes/';
const why = 'trade/why-figures-differ/';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects words of an element as a reader would, from their first letter to their last; all of it without words. */
async function select(page: Page, selector: string, words?: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element, wanted) => {
      if (wanted === undefined) return getSelection()?.selectAllChildren(element);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start >= 0) return getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      }
      throw new Error(`No “${wanted}” here.`);
    }, words);
}

const offer = (page: Page) => page.getByRole('button', { name: 'Copy link to this passage' });

/** The way browsers find a passage, from the library that follows the standard; `:~:text=` itself needs a browser with windows. */
const finder = `${readFileSync(
  new URL(import.meta.resolve('text-fragments-polyfill/text-fragment-utils')),
  'utf8',
)}
globalThis.findPassage = (hash) =>
  processTextFragmentDirective(parseFragmentDirectives(getFragmentDirectives(hash)).text[0])
    .map((range) => range.toString());`;

interface Passage {
  selector: string;
  /** What is selected there; without it, all of the element. */
  words?: string;
  found: RegExp;
  /** Section that the link opens where the words are not found. */
  section: string;
}

const passages: Record<string, Passage[]> = {
  [why]: [
    { selector: '.prose > p', found: /^China counts more[^]*well documented\.$/, section: '' },
    {
      selector: 'section:has(> .heading > #by-year) > p',
      words: 'Both',
      found: /^Both$/,
      section: 'by-year',
    },
    {
      selector: 'section:has(> .heading > #by-year) > p',
      words: 'e of the same fl',
      found: /^are of the same flow$/,
      section: 'by-year',
    },
    {
      selector: 'section:has(> .heading > #viet-nam-case) > p',
      found: /^The best documented[^]*partner data\.$/,
      section: 'viet-nam-case',
    },
    { selector: '#free-ports', found: /^Free ports as a hint$/, section: 'free-ports' },
  ],
  [page28]: [
    // A number follows the last word, and browsers read both as one: it ends a word before.
    {
      selector: 'section:has(> .heading > #signatories) > ul > li:last-child',
      found: /^Singapore:[^]*law firm Rajah &/,
      section: 'signatories',
    },
  ],
  'summits/28/': [
    { selector: '.prose td:visible', found: /^28 October 2025/, section: 'at-a-glance' },
    { selector: '.prose tbody:visible', found: /^\S[^]{100,}$/, section: 'at-a-glance' },
  ],
  'about/': [
    {
      selector: 'section:has(> .heading > #naming)',
      words: 'East Sea (South China Sea)”, since',
      found: /^East Sea \(South China Sea\)”, since$/,
      section: 'naming',
    },
  ],
  'glossary/': [
    { selector: '.prose [lang^=zh]', found: /\p{Script=Han}{2}/u, section: '[a-z0-9-]+' },
    {
      selector: '.prose [lang=vi]',
      found: /[ạảấầẩậắặẹẻẽếềểễệỉịọỏốồổỗộớờởợụủứừửữựỳỵỷỹđ]/,
      section: '[a-z0-9-]+',
    },
  ],
};

for (const [path, all] of Object.entries(passages)) {
  test(`selecting words of ${path} offers a link that leads to them and to no others`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto(path);
    const reader = await (await browser.newContext({ bypassCSP: true })).newPage();
    await reader.goto(page.url());
    await reader.addScriptTag({ type: 'module', content: finder });
    for (const { selector, words, found, section } of all) {
      const before = await clipboard(page);
      // The offer of the passage before is gone first.
      await page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
        getSelection()?.removeAllRanges();
      });
      await expect(offer(page)).toHaveCount(0);
      await select(page, selector, words);
      await offer(page).click();
      await expect.poll(() => clipboard(page)).not.toBe(before);
      const link = await clipboard(page);
      expect(link).toMatch(new RegExp(`^${baseURL}${path}#${section}:~:text=[\\x21-\\x7e]+$`));
      // Another source has come to be cited before.
      await reader.evaluate(() => {
        for (const [place, mark] of document.querySelectorAll('.cite').entries()) {
          mark.textContent = String(place + 500);
        }
      });
      const ranges = await reader.evaluate(
        (hash) => (globalThis as unknown as { findPassage: (hash: string) => string[] }).findPassage(hash),
        new URL(link).hash,
      );
      expect(ranges, link).toHaveLength(1);
      expect(ranges[0], link).toMatch(found);
    }
    await reader.context().close();
  });
}

test(
  'the offer is reached by Tab from the selection, taken by Enter, and goes with the selection',
  { tag: '@base' },
  async ({ page, baseURL }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.clock.install();
    await page.goto(why);
    // Three clicks select the paragraph, up to the first letter of the next.
    const paragraph = page.locator('section:has(> .heading > #general-causes) > p').first();
    const before = scripts.length;
    // A click selects nothing, and loads nothing.
    await paragraph.click();
    await page.clock.runFor(1000);
    expect(scripts).toHaveLength(before);
    await paragraph.click({ clickCount: 3, position: { x: 10, y: 10 } });
    await expect(offer(page)).toBeVisible();
    // What makes the links is loaded only now.
    expect(scripts.length).toBeGreaterThan(before);
    await page.keyboard.press('Tab');
    await expect(offer(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Link to the passage copied');
    expect(await clipboard(page)).toContain(`${baseURL}${why}#general-causes:~:text=`);
    // Words outside the text are offered no link.
    await paragraph.click();
    await select(page, '.site-footer');
    await expect(offer(page)).toHaveCount(0);
  },
);

test(
  'citations of a section are copied by one click; a record is opened, copied and downloaded by name',
  { tag: '@base' },
  async ({ page, baseURL }) => {
    await page.goto(page28);
    await page.getByRole('link', { name: 'Cite this page or a section' }).click();
    await expect(page).toHaveURL(`${baseURL}cite/${page28}`);
    const section = page.locator('section:has(> .heading > #signing)');
    const mla = section.locator('copy-text').nth(2);
    await mla.getByRole('button', { name: 'Copy' }).click();
    await expect(mla.getByRole('status')).toHaveText('Copied');
    expect(await clipboard(page)).toMatch(
      /^“.+: Signing of ACFTA 3\.0\.” ASEAN-China Summit: A sourced record, \d+ \w+\.? \d{4}, http.*\/outcomes\/#signing\.$/,
    );
    const record = section.locator('details').first();
    await record.getByText('BibTeX').click();
    await record.getByRole('button', { name: 'Copy' }).press('Enter');
    await expect(record.getByRole('status')).toHaveText('Copied');
    const copied = await clipboard(page);
    expect(copied).toMatch(/^@misc\{[a-z0-9-]*outcomes-signing,/);
    const waiting = page.waitForEvent('download');
    await record.getByRole('link', { name: /^Download / }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/outcomes-signing\.bib$/);
    const chunks = await (await download.createReadStream()).toArray();
    expect(Buffer.concat(chunks as Buffer[]).toString('utf8')).toBe(copied);
  },
);

test('a second copy is not said to be done before it is', async ({ page }) => {
  await page.goto(`cite/${page28}`);
  const texts = page.locator('copy-text');
  await texts.nth(0).getByRole('button', { name: 'Copy' }).click();
  await expect(texts.nth(0).getByRole('status')).toHaveText('Copied');
  await page.evaluate(() => {
    navigator.clipboard.write = () => new Promise(() => undefined);
  });
  await texts.nth(1).getByRole('button', { name: 'Copy' }).click();
  expect(await texts.nth(1).getByRole('status').textContent()).toBe('');
});

test(
  'a change in the list leads to the line in the history of its page',
  { tag: '@base' },
  async ({ page }) => {
    await page.goto('about/corrections/');
    await page.getByRole('main').getByRole('link', { name: 'ASEAN-China trade figures' }).first().click();
    await expect(page).toHaveURL(/\/trade\/#changed-\d{4}-\d\d-\d\d$/);
    await expect(page.locator(':target')).toBeInViewport();
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'citations of each section are there to read, open and download',
    { tag: '@base' },
    async ({ page }) => {
      await page.goto(`cite/${page28}#signing`);
      const section = page.locator('section:has(> .heading > #signing)');
      await expect(section.getByText('APA')).toBeInViewport();
      await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
      await section.getByText('RIS', { exact: true }).click();
      await expect(section.getByText('TY - ELEC')).toBeVisible();
      const waiting = page.waitForEvent('download');
      await section.getByRole('link', { name: /\.ris$/ }).click();
      expect((await waiting).suggestedFilename()).toMatch(/outcomes-signing\.ris$/);
    },
  );
});
