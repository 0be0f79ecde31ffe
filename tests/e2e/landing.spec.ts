import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

interface Marks {
  words: string[];
  /** Whether each stands in the section that the address names. */
  inside: boolean;
}

/** The words that are marked on the page. */
function marks(page: Page): Promise<Marks> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('search') ?? [])];
    const section = document.getElementById(location.hash.slice(1))?.closest('section');
    return {
      words: ranges.map((range) => range.toString().toLowerCase()),
      inside: ranges.every((range) => section?.contains(range.startContainer) === true),
    };
  });
}

async function markedWords(page: Page): Promise<string[]> {
  return [...new Set((await marks(page)).words)].sort();
}

/** Follows the first result for “laboratory” and waits for its section. */
async function land(page: Page): Promise<void> {
  await page.goto('search/?q=laboratory');
  await page.locator('#search-results a').first().click();
  await expect(page).toHaveURL(/\/innovation\/#joint-bodies$/);
}

const clear = 'Clear search marks';

test('the words of a search are marked in the section it led to, and nowhere else', async ({ page }) => {
  await land(page);
  await expect.poll(() => markedWords(page)).toContain('laboratory');
  expect((await marks(page)).inside).toBe(true);
  // Every one of them, and nothing that merely holds the word.
  const whole = await page
    .locator('section:has(> .heading > #joint-bodies)')
    .evaluate((section) => section.textContent);
  const { words } = await marks(page);
  const times = whole.match(/laboratory/gi)?.length;
  expect(words.filter((word) => word === 'laboratory')).toHaveLength(times ?? 0);
});

test('marks show, without a change to the text of the page', async ({ page }) => {
  await page.goto('summits/28/orientations/innovation/#joint-bodies');
  const text = await page.locator('article').innerHTML();
  await land(page);
  await expect.poll(() => markedWords(page)).toContain('laboratory');
  expect(await page.locator('article').innerHTML()).toBe(text);
  const colour = await page
    .locator('article')
    .evaluate((article) => getComputedStyle(article, '::highlight(search)').backgroundColor);
  expect(colour).not.toBe('rgba(0, 0, 0, 0)');
});

test('the address is clean to copy: the place and nothing of the search', async ({ page, baseURL }) => {
  await land(page);
  expect(page.url()).toBe(`${baseURL}summits/28/orientations/innovation/#joint-bodies`);
});

test('marks can be cleared', async ({ page }) => {
  await land(page);
  await page.getByRole('button', { name: clear }).click();
  expect(await markedWords(page)).toEqual([]);
  await expect(page.getByRole('button', { name: clear })).toHaveCount(0);
});

test('marks can be cleared by keyboard', async ({ page }) => {
  await land(page);
  await page.getByRole('button', { name: clear }).focus();
  await page.keyboard.press('Enter');
  expect(await markedWords(page)).toEqual([]);
});

test('marks are gone after reload, and on the next page', async ({ page }) => {
  await land(page);
  await expect.poll(() => markedWords(page)).toContain('laboratory');
  await page.reload();
  expect(await markedWords(page)).toEqual([]);
  await page.goto('summits/28/orientations/innovation/#joint-bodies');
  expect(await markedWords(page)).toEqual([]);
  await expect(page.getByRole('button', { name: clear })).toHaveCount(0);
});

test('a page that no search led to has no marks and nothing to clear', async ({ page }) => {
  await page.goto('summits/28/orientations/innovation/#joint-bodies');
  expect(await markedWords(page)).toEqual([]);
  await expect(page.getByRole('button', { name: clear })).toHaveCount(0);
});

test('words are marked in the lead of a page too', async ({ page }) => {
  await page.goto('search/?q=acfta+3.0+protocol');
  await page.locator('#search-results a[href$="/trade/acfta-3/"]').first().click();
  await expect.poll(() => markedWords(page)).toContain('3.0');
});

test('a place found by its name is marked too', async ({ page }) => {
  await page.goto('search/?q=ACFTA');
  await page.locator('#search-results a').first().click();
  await expect(page).toHaveURL(/\/trade\/acfta\/$/);
  await expect.poll(() => markedWords(page)).toContain('acfta');
});

test('a result of the header’s box is marked too', async ({ page }) => {
  await page.goto('about/');
  await page.locator('#site-search').fill('laboratory');
  await page.getByRole('option', { name: /Joint network/ }).click();
  await expect(page).toHaveURL(/\/innovation\/#joint-bodies$/);
  await expect.poll(() => markedWords(page)).toContain('laboratory');
});

test('a result on the page one is on is marked too', async ({ page }) => {
  await page.goto('summits/28/orientations/innovation/');
  await page.locator('#site-search').fill('laboratory');
  await page.getByRole('option', { name: /Joint network/ }).click();
  await expect(page).toHaveURL(/\/innovation\/#joint-bodies$/);
  await expect.poll(() => markedWords(page)).toContain('laboratory');
});

test('a result opened in a new tab leaves no marks for another page in this one', async ({
  page,
  context,
}) => {
  await page.goto('search/?q=laboratory');
  const opened = context.waitForEvent('page');
  await page
    .locator('#search-results a')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await (await opened).waitForLoadState();
  await page.goto('glossary/#innovation-network');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await markedWords(page)).toEqual([]);
});
