import type { Request } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { aToZ, addresses, field, filter, found, places } from './search-page.ts';

test(
  'a result shows page and section, its words marked, and opens at the section',
  { tag: '@base' },
  async ({ page, baseURL }) => {
    await page.goto('search/?q=laboratory');
    const first = page.locator('#search-results > li').first();
    await expect(first.getByRole('link')).toHaveText(
      'Orientation 2: innovation for growth › Joint network, institute and laboratory',
    );
    await expect(first.locator('mark').first()).toHaveText(/laboratory/i);
    await found(page);
    for (const address of await addresses(page, baseURL))
      expect(address).toMatch(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/);
    await places(page).first().click();
    await expect(page).toHaveURL(/\/orientations\/innovation\/#joint-bodies$/);
    await expect(page.locator('#joint-bodies')).toBeInViewport();
  },
);

test('the results page has the cursor in its field, unless it has been sent a query or for a place', async ({
  page,
}) => {
  await page.goto('search/');
  await expect(field(page)).toBeFocused();
  for (const sent of ['search/?q=visa', 'about/', 'search/#a-to-z']) {
    await page.goto(sent);
    await expect(page.locator('search-page select, h1').first()).toBeVisible();
    await expect(page.locator('body')).toBeFocused();
  }
});

test('a query longer than a line does not widen the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`search/?q=${'x'.repeat(390)}`);
  await expect(page.getByRole('status')).toContainText('Nothing found');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.describe('while one types', () => {
  test(
    'results and address follow, and how many places were found is said',
    { tag: '@base' },
    async ({ page }) => {
      await page.goto('search/');
      await field(page).pressSequentially('laboratory');
      await expect(page).toHaveURL(/\?q=laboratory$/);
      await expect(places(page).first()).toHaveAttribute('href', /\/innovation\/#joint-bodies$/);
      expect(await found(page)).toBe(await page.locator('#search-results a').count());
    },
  );

  test('the list answers with the A to Z again once the field is empty', async ({ page }) => {
    await page.goto('search/?q=laboratory');
    await expect(aToZ(page)).toBeHidden();
    await field(page).clear();
    await expect(aToZ(page)).toBeVisible();
    await expect(places(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('status')).toBeEmpty();
  });

  test(
    'a name answers before the index has loaded, and keeps its place and the focus when others join it',
    { tag: '@base' },
    async ({ page }) => {
      let release = (): void => undefined;
      const released = new Promise<void>((done) => (release = done));
      await page.route('**/pagefind/**', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto('search/?q=COC');
      const first = page.locator('#search-results > li').first();
      await expect(first).toContainText('Term › Code of Conduct in the South China Sea (COC)');
      await expect(places(page)).toHaveCount(1);
      await places(page).first().focus();
      const before = await first.boundingBox();
      release();
      await found(page);
      expect(await places(page).count()).toBeGreaterThan(1);
      await expect(first).toContainText('Term › Code of Conduct in the South China Sea (COC)');
      expect(await first.boundingBox()).toEqual(before);
      await expect(places(page).first()).toBeFocused();
    },
  );

  test('a character that is being composed is left alone, and searched once it is chosen', async ({
    page,
  }) => {
    await page.goto('search/?q=laboratory');
    await found(page);
    await field(page).focus();
    await field(page).clear();
    await expect(places(page)).toHaveCount(0);
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['n', 'nan', 'nan h', '南海']) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await expect(field(page)).toHaveValue(text);
    }
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(places(page)).toHaveCount(0);
    await keyboard.send('Input.insertText', { text: '南海' });
    await expect(field(page)).toHaveValue('南海');
    await expect(page).toHaveURL(/\?q=%E5%8D%97%E6%B5%B7$/);
    await expect(places(page).first()).toContainText('South China Sea');
  });

  test('the newest query wins, however late the answer to an earlier one', async ({ page }) => {
    await page.goto('search/?q=visa');
    await found(page);
    let release = (): void => undefined;
    const released = new Promise<void>((done) => (release = done));
    // What the next query asks for first is held; what others ask for is not.
    const held = new Promise<Request>((caught) => {
      void page.route(
        /\/pagefind\/(fragment|index)\//,
        async (route) => {
          caught(route.request());
          await released;
          await route.continue();
        },
        { times: 1 },
      );
    });
    const list = page.locator('#search-results');
    await list.evaluate((element) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => seen.push(element.textContent.toLowerCase())).observe(element, {
        childList: true,
      });
    });
    await field(page).fill('laboratory');
    const late = await held;
    await field(page).fill('ratification');
    await expect(places(page).first()).toContainText(/ratification/i);
    release();
    await (await late.response())?.finished();
    // A third answer comes after whatever the first may still do.
    await field(page).fill('ratification of the laboratory');
    await expect(list).toContainText('laboratory');
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const newer = seen.findIndex((text) => text.includes('ratification'));
    const wrong = seen
      .slice(newer)
      .filter((text) => text.includes('laboratory') && !text.includes('ratification'));
    expect(wrong).toEqual([]);
  });
});

test('at most three places of a page stand in the list, and the others open below them by keyboard', async ({
  page,
  baseURL,
}) => {
  await page.goto('search/?q=unclos');
  await found(page);
  const pathOf = (address: string): string => address.split('#')[0] ?? '';
  const shown = await places(page).evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).pathname),
  );
  for (const path of shown) expect(shown.filter((other) => other === path).length).toBeLessThanOrEqual(3);

  const more = page.locator('#search-results details').first();
  await expect(more.getByRole('link').first()).toBeHidden();
  await more.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(more.getByRole('link').first()).toBeVisible();
  await expect(more.locator('summary')).toHaveText('More on this page');
  // What waits there is of the same page as the place above it.
  const place = more.locator('xpath=..');
  const hrefs = await place
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(hrefs.map(pathOf)).size).toBe(1);
  expect(new Set(await addresses(page, baseURL)).size).toBe((await addresses(page, baseURL)).length);
});

test('the keyboard alone leads from the query through the filters to the place', async ({ page }) => {
  await page.goto('search/');
  await field(page).focus();
  await page.keyboard.type('laboratory');
  await found(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
  for (const name of ['kind', 'topic', 'year']) {
    await page.keyboard.press('Tab');
    await expect(filter(page, name)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Order' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(places(page).first()).toBeFocused();
  // One region alone speaks of itself, politely.
  const regions = page.locator('[aria-live], [role=status], [role=alert], [role=log], output');
  await expect(regions).toHaveCount(1);
  await expect(regions).toHaveRole('status');
  await expect(regions).not.toHaveAttribute('aria-live', 'assertive');
  await page.keyboard.press('Enter');
  await expect(page.locator('#joint-bodies')).toBeInViewport();
});
