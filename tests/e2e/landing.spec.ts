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

test('a year of a series leads to its row, in a data table that opens', async ({ page }) => {
  await page.goto('search/?q=trade+2019');
  const first = page.locator('#search-results li').first();
  await expect(first).toContainText(/Year: 2019; .*507\.9/);
  await first.getByRole('link').click();
  await expect.poll(() => markedWords(page)).toContain('2019');
  const row = page.getByRole('row', { name: /^2019/ }).filter({ hasText: '507.9' });
  await expect(row.first()).toBeVisible();
  // Where the words stand in sight nothing is opened.
  await page.goto('search/?q=china’s+count+by+year');
  await page.locator('#search-results a').first().click();
  await expect.poll(async () => (await markedWords(page)).length).toBeGreaterThan(1);
  await expect(page.locator('section details[open]')).toHaveCount(0);
});

const clear = 'Clear search marks';

test('the words of a search are marked in the section it led to, and nowhere else, until they are cleared', async ({
  page,
  baseURL,
}) => {
  const address = 'summits/28/orientations/innovation/#joint-bodies';
  await page.goto(address);
  // Of this section alone: around it the outline may still be opening.
  const section = page.locator('section:has(> .heading > #joint-bodies)');
  const untouched = await section.innerHTML();
  await land(page);
  await expect.poll(() => markedWords(page)).toContain('laboratory');
  const { words, inside } = await marks(page);
  expect(inside).toBe(true);
  // Every one of them, and nothing that merely holds the word.
  const times = (await section.textContent())?.match(/laboratory/gi)?.length;
  expect(words.filter((word) => word === 'laboratory')).toHaveLength(times ?? 0);
  // They show, without a change to the text of the page, or a trace of the search in the address.
  expect(await section.innerHTML()).toBe(untouched);
  const colour = await section.evaluate(
    (element) => getComputedStyle(element, '::highlight(search)').backgroundColor,
  );
  expect(colour).not.toBe('rgba(0, 0, 0, 0)');
  expect(page.url()).toBe(`${baseURL}${address}`);
  // By keyboard, as by a click.
  await page.getByRole('button', { name: clear }).focus();
  await page.keyboard.press('Enter');
  expect(await markedWords(page)).toEqual([]);
  await expect(page.getByRole('button', { name: clear })).toHaveCount(0);
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

test('words are marked in the lead of a page, and at a place found by its name', async ({ page }) => {
  await page.goto('search/?q=acfta+3.0+protocol');
  await page.locator('#search-results a[href$="/trade/acfta-3/"]').first().click();
  await expect.poll(() => markedWords(page)).toContain('3.0');
  await page.goto('search/?q=ACFTA');
  await page.locator('#search-results a').first().click();
  await expect(page).toHaveURL(/\/trade\/acfta\/$/);
  await expect.poll(() => markedWords(page)).toContain('acfta');
});

test('a result of the header’s box is marked, on another page and on the one one is on', async ({ page }) => {
  for (const start of ['about/', 'summits/28/orientations/innovation/']) {
    await page.goto(start);
    await page.locator('#site-search').fill('laboratory');
    await page.getByRole('option', { name: /Joint network/ }).click();
    await expect(page).toHaveURL(/\/innovation\/#joint-bodies$/);
    await expect.poll(() => markedWords(page)).toContain('laboratory');
  }
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
