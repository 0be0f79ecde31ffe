import { expect, test } from '@playwright/test';
import { aToZ, field, found, places } from './search-page.ts';

const failed = 'Search could not start here. The A to Z below leads to every page and section.';

test.describe('where search cannot start, a sentence says so above the A to Z', () => {
  for (const [fault, addresses] of [
    ['the index does not come', '**/pagefind/**'],
    ['its program does not come', '**/pagefind/wasm*'],
    ['the words of the site do not come', '**/search/names.json'],
  ] as const) {
    test(`because ${fault}, until it does at the next key`, async ({ page }) => {
      await page.route(addresses, (route) => route.abort());
      await page.goto('search/?q=seaport');
      await expect(page.getByRole('status')).toHaveText(failed);
      await expect(aToZ(page)).toBeVisible();
      await page.unroute(addresses);
      await field(page).press('End');
      await field(page).press('s');
      await found(page);
      await expect(aToZ(page)).toBeHidden();
    });
  }

  test('because the browser refuses to run it', async ({ page }) => {
    await page.route('**/search/?*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll("'wasm-unsafe-eval'", '');
      await route.fulfill({ response, body });
    });
    await page.goto('search/?q=seaports');
    await expect(page.getByRole('status')).toHaveText(failed);
    await expect(aToZ(page)).toBeVisible();
  });

  test('and a name that is known without the index still answers', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/?q=COC');
    await expect(page.getByRole('status')).toHaveText(failed);
    await expect(places(page)).toHaveText(['Term › Code of Conduct in the South China Sea (COC)']);
  });

  for (const [fault, addresses] of [
    ['a part of the index does not come', '**/pagefind/index/**'],
    ['the words of the places do not come', '**/pagefind/fragment/**'],
  ] as const) {
    test(`because ${fault}, until it does at the next search`, async ({ page }) => {
      await page.goto('search/?q=border');
      await found(page);
      await page.route(addresses, (route) => route.abort());
      // A word of a name is always among the words known before the index comes.
      await field(page).fill('weapon');
      await expect(page.getByRole('status')).toHaveText(failed);
      await expect(aToZ(page)).toBeVisible();
      // What an earlier query found is no answer to this one.
      await expect(places(page)).toHaveCount(0);
      await page.unroute(addresses);
      await field(page).press('Enter');
      await expect(places(page).first()).toHaveAttribute('href', /#seanwfz$/);
      await expect(aToZ(page)).toBeHidden();
    });
  }
});

test('a spelling that was mended, a word that is unknown and a search for nothing are told', async ({
  page,
}) => {
  const status = page.getByRole('status');
  await page.goto('search/?q=wepon');
  await expect(status).toContainText('Showing results for “weapon”, not “wepon”.');
  await expect(places(page).first()).toHaveAttribute('href', /#seanwfz$/);
  await field(page).fill('durian weapon');
  await expect(status).toContainText('Not on this site: “durian”.');
  await expect(places(page).first()).toHaveAttribute('href', /#seanwfz$/);
  await field(page).fill('<durian>');
  await expect(status).toHaveText(
    'Nothing found for “<durian>”. The A to Z below leads to every page and section.',
  );
  await expect(aToZ(page)).toBeVisible();
  await expect(places(page)).toHaveCount(0);
});

test('a query of a thousand words is answered, and stays as it was typed', async ({ page }) => {
  const query = 'laboratory '.repeat(910).trim();
  await page.goto('search/');
  await field(page).fill(query);
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(field(page)).toHaveValue(query);
});

test('nothing throws where the browser refuses to keep anything', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const { getItem, setItem, removeItem } = Storage.prototype;
    const check = (key: string): void => {
      if (/search/.test(key)) throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Storage.prototype.getItem = function (key) {
      check(key);
      return getItem.call(this, key);
    };
    Storage.prototype.setItem = function (key, value) {
      check(key);
      setItem.call(this, key, value);
    };
    Storage.prototype.removeItem = function (key) {
      check(key);
      removeItem.call(this, key);
    };
  });
  await page.goto('search/?q=laboratory');
  await places(page).first().click();
  await expect(page.locator('#joint-bodies')).toBeInViewport();
  expect(errors).toEqual([]);
});
