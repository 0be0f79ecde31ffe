import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { addresses, field, filter, found, foundWithMore, places } from './search-page.ts';

test.describe('filters', () => {
  test('are there once there is a query, also one that nothing answers', async ({ page }) => {
    await page.goto('search/');
    await expect(field(page)).toBeFocused();
    await expect(filter(page, 'topic')).toBeHidden();
    await field(page).fill('railway');
    await expect(filter(page, 'topic')).toBeVisible();
    await field(page).fill('durian');
    await expect(page.getByRole('status')).toContainText('Nothing found');
    await expect(filter(page, 'topic')).toBeVisible();
    await field(page).fill('');
    await expect(filter(page, 'topic')).toBeHidden();
  });

  test('fetch the files of their counts once a reader comes to them, and keep them for the next query', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/filter/')) asked.push(request.url());
    });
    const topic = filter(page, 'topic').getByRole('option', { name: /^Free trade area/ });
    await page.goto('search/?q=railway');
    await found(page);
    await expect(topic).toHaveText('Free trade area');
    expect(asked).toEqual([]);
    await filter(page, 'year').hover();
    await expect(topic).toHaveText(/^Free trade area \(\d+\)$/);
    const before = await topic.textContent();
    await field(page).fill('tariffs');
    await expect(topic).not.toHaveText(before ?? '');
    await expect(topic).toHaveText(/^Free trade area \(\d+\)$/);
    expect(asked).toHaveLength(3);
  });

  test('offer what was found with how many places each leaves, and leave so many', async ({
    page,
    baseURL,
  }) => {
    await page.goto('search/?q=railway');
    await found(page);
    await filter(page, 'kind').focus();
    const sources = filter(page, 'kind').getByRole('option', { name: /^Sources/ });
    await expect(sources).toHaveText(/^Sources \(\d+\)$/);
    const offered = Number(/\d+/.exec((await sources.textContent()) ?? '')?.[0]);
    await filter(page, 'kind').selectOption('Sources');
    await expect(page).toHaveURL(/\?q=railway&kind=Sources$/);
    expect(await foundWithMore(page)).toBe(offered);
    await expect(page.locator('#search-results a')).toHaveCount(offered);
    for (const address of await addresses(page, baseURL)) expect(address).toMatch(/^\/sources\//);
    // From one value one can change to another, which the list does not hold now.
    const others = ['Any kind', 'Record', 'Glossary', 'People', `Sources (${String(offered)})`, 'Figures'];
    await expect(filter(page, 'kind').locator('option:not([hidden])')).toHaveText(others);
    await filter(page, 'kind').selectOption('Glossary');
    await expect(page).toHaveURL(/\?q=railway&kind=Glossary$/);
    await expect(places(page)).toHaveText([/high-speed rail/i]);
    // Nor does a name of another kind stand above them.
    await page.goto('search/?q=COC&kind=Sources');
    await found(page);
    for (const address of await addresses(page, baseURL)) expect(address).toMatch(/^\/sources\//);
  });

  test('offer years, the newest first', async ({ page }) => {
    await page.goto('search/?q=trade');
    await found(page);
    await filter(page, 'year').focus();
    const options = filter(page, 'year').locator('option:not([hidden])');
    await expect(options.last()).toHaveText(/^\d{4} \(\d+\)$/);
    const years = (await options.allTextContents()).slice(1).map((text) => Number(text.slice(0, 4)));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test(
    'are in the address, so that a shared link shows the same list',
    { tag: '@base' },
    async ({ page }) => {
      await page.goto('search/?q=ratification');
      await found(page);
      const unfiltered = await places(page).allTextContents();
      await filter(page, 'topic').selectOption('Free trade area');
      await expect(page).toHaveURL(/\?q=ratification&topic=Free\+trade\+area$/);
      await expect(places(page)).not.toHaveText(unfiltered);
      const said = await found(page);
      const list = await places(page).allTextContents();
      await page.goto('about/');
      await page.goto('search/?q=ratification&topic=Free+trade+area');
      await expect(filter(page, 'topic')).toHaveValue('Free trade area');
      await expect(places(page)).toHaveText(list);
      expect(await found(page)).toBe(said);
    },
  );

  test('hold when the query changes', async ({ page, baseURL }) => {
    await page.goto('search/?q=railway&kind=Sources');
    await found(page);
    const before = await places(page).count();
    await field(page).fill('ratification');
    await expect(page).toHaveURL(/\?q=ratification&kind=Sources$/);
    await expect(places(page)).not.toHaveCount(before);
    for (const address of await addresses(page, baseURL)) expect(address).toMatch(/^\/sources\//);
  });

  test('with a value that the site does not have leave nothing, and show it as text', async ({ page }) => {
    await page.goto(`search/?q=visa&kind=${encodeURIComponent('<b id="injected">x</b>')}`);
    await expect(page.getByRole('status')).toContainText('Nothing found');
    await expect(filter(page, 'kind')).toHaveValue('<b id="injected">x</b>');
    await expect(page.locator('#injected')).toHaveCount(0);
  });
});

test.describe('query and filters come back', () => {
  /** Chooses a kind once places are there, and waits for what it leaves. Returns how many stood there before. */
  async function choose(page: Page, kind: string): Promise<number> {
    await found(page);
    const before = await places(page).count();
    await filter(page, 'kind').selectOption(kind);
    await expect(places(page)).not.toHaveCount(before);
    return before;
  }

  test('with Back from a result, and with reload', { tag: '@base' }, async ({ page }) => {
    await page.goto('search/');
    await field(page).fill('railway');
    await choose(page, 'Glossary');
    const list = await places(page).allTextContents();
    await places(page).first().click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(field(page)).toHaveValue('railway');
    await expect(filter(page, 'kind')).toHaveValue('Glossary');
    await expect(places(page)).toHaveText(list);
    await page.reload();
    await expect(field(page)).toHaveValue('railway');
    await expect(filter(page, 'kind')).toHaveValue('Glossary');
    await expect(places(page)).toHaveText(list);
  });

  test('with Back, as many places in the same order, and as far down', { tag: '@base' }, async ({ page }) => {
    await page.goto('search/?q=trade');
    const best = await found(page);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
    await expect(page).toHaveURL(/\?q=trade&sort=newest$/);
    const years = await places(page).locator('span').allTextContents();
    const dated = years.map((text) => Number(/(\d{4}) › $/.exec(text)?.[1]));
    expect(dated.length).toBeGreaterThan(3);
    expect(dated).toEqual(dated.toSorted((a, b) => b - a));
    await page.getByRole('button', { name: 'More places' }).click();
    await expect.poll(() => found(page)).toBeGreaterThan(best);
    const list = await places(page).allTextContents();
    await places(page).last().click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(places(page)).toHaveText(list);
    await expect(places(page).last()).toBeInViewport();
    await page.reload();
    await expect(places(page)).toHaveText(list);
    await expect(places(page).last()).toBeInViewport();
  });

  test('with Back from a filter, and with Forward', async ({ page }) => {
    await page.goto('search/?q=railway');
    const all = await choose(page, 'Glossary');
    const left = await places(page).count();
    await page.goBack();
    await expect(filter(page, 'kind')).toHaveValue('');
    await expect(places(page)).toHaveCount(all);
    await page.goForward();
    await expect(filter(page, 'kind')).toHaveValue('Glossary');
    await expect(places(page)).toHaveCount(left);
  });

  test('with Back to the query that was sent before the last one', async ({ page }) => {
    await page.goto('search/?q=railway');
    // Before its program has come the form sends itself, and Back would race with that.
    await found(page);
    await field(page).fill('laboratory');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\?q=laboratory$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('railway');
    await expect(places(page).first()).toContainText(/rail/i);
  });
});
