import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const trade = 'trade/';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects words of an element as a reader would, from their first letter to their last. */
async function select(page: Page, selector: string, words: string): Promise<void> {
  await page.locator(selector).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }
  }, words);
}

const button = (page: Page) => page.getByRole('button', { name: 'Copy link to this passage' });

test('selecting words offers a link to them, which opens at them', async ({ page, browser }) => {
  await page.goto(trade);
  await select(
    page,
    'section:has(> .heading > #gap) > p',
    'The gap is old: in 2008 it was about 17 per cent',
  );
  await button(page).click();
  await expect(page.getByRole('status')).toHaveText('Link to the passage copied');
  const link = await clipboard(page);
  expect(link).toMatch(/\/trade\/#gap:~:text=[^,&-]+/);

  // Only a navigation of the reader's own brings the passage into view; the section would be at the top otherwise.
  const other = await (await browser.newContext({ viewport: { width: 400, height: 300 } })).newPage();
  await other.goto(link);
  await expect
    .poll(() =>
      other.locator('section:has(> .heading > #gap) > p').evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }),
    )
    .toBe(true);
});

test('the offer is reached by Tab from the selection and taken by Enter', async ({ page }) => {
  await page.goto(trade);
  // Three clicks select the paragraph, up to the first letter of the next.
  const paragraph = page.locator('section:has(> .heading > #gap) > p').first();
  await paragraph.click({ clickCount: 3, position: { x: 10, y: 10 } });
  await expect(button(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link to the passage copied');
  expect(decodeURIComponent(await clipboard(page))).toMatch(/#gap:~:text=China’s figure.*gap by year/);
});

test('letters of other scripts and signs of the form are written in percent', async ({ page }) => {
  await page.goto('about/');
  await select(page, 'section:has(> .heading > #naming) > p', 'East Sea (South China Sea)”, since');
  await button(page).click();
  const link = await clipboard(page);
  expect(link).toContain('#naming:~:text=');
  expect(link).toMatch(/^[\x21-\x7e]+$/);
});

test('words of the lead are linked without a section', async ({ page }) => {
  await page.goto(trade);
  await select(page, '.prose > p:first-child', 'Both statistics are official');
  await button(page).click();
  expect(await clipboard(page)).toMatch(/\/trade\/#:~:text=both%20statistics/);
});

test('no offer is made for words outside the text, and it goes with the selection', async ({ page }) => {
  await page.goto(trade);
  await select(page, 'section:has(> .heading > #reasons) > p', 'No source seen');
  await expect(button(page)).toBeVisible();
  await select(page, '.site-footer', 'Independent');
  await expect(button(page)).toHaveCount(0);
});

test('what makes the links is loaded only when something is selected', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(trade, { waitUntil: 'networkidle' });
  const before = scripts.length;
  await select(page, 'section:has(> .heading > #reasons) > p', 'No source seen');
  await expect(button(page)).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
});

test('citations of a section are copied by one click, with a word to say so', async ({ page }) => {
  await page.goto(trade);
  await page.getByRole('link', { name: 'Cite this page or a section' }).click();
  await expect(page).toHaveURL(/\/cite\/trade\/$/);
  const section = page.locator('section:has(> .heading > #gap)');
  const mla = section.locator('copy-text').nth(2);
  await mla.getByRole('button', { name: 'Copy' }).click();
  await expect(mla.getByRole('status')).toHaveText('Copied');
  expect(await clipboard(page)).toMatch(
    /^“ASEAN-China trade figures: Gap between the two counts\.” ASEAN-China Summit: A sourced record, 22 Nov\. 2026, http.*\/trade\/#gap\.$/,
  );
});

test('a record is opened, copied and downloaded under a name of its own', async ({ page }) => {
  await page.goto('cite/trade/');
  const record = page.locator('section:has(> .heading > #gap) details').first();
  await record.getByText('BibTeX').click();
  await record.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(record.getByRole('status')).toHaveText('Copied');
  const copied = await clipboard(page);
  expect(copied).toMatch(/^@misc\{[a-z-]*trade-gap,/);
  const waiting = page.waitForEvent('download');
  await record.getByRole('link', { name: /^Download / }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/trade-gap\.bib$/);
  const stream = await download.createReadStream();
  const chunks = await stream.toArray();
  expect(Buffer.concat(chunks as Buffer[]).toString('utf8')).toBe(copied);
});

test('a change in the list leads to the line in the history of its page', async ({ page }) => {
  await page.goto('about/corrections/');
  await page.getByRole('main').getByRole('link', { name: 'ASEAN-China trade figures' }).first().click();
  await expect(page).toHaveURL(/\/trade\/#changed-\d{4}-\d\d-\d\d$/);
  await expect(page.locator(':target')).toBeInViewport();
});
