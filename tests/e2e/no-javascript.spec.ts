import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the search page is an A to Z of every page and section', async ({ page }) => {
  await page.goto('search/?q=seaports');
  const list = page.locator('.a-to-z-list');
  await expect(list.getByRole('link', { name: 'Outcomes of the 28th ASEAN-China Summit' })).toBeVisible();
  await list.getByRole('link', { name: /seaports/ }).click();
  await expect(page).toHaveURL(/\/orientations\/connectivity\/#green-seaports$/);
  await expect(page.locator('#green-seaports')).toBeInViewport();
});

test('a form on every page leads to the search page', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('searchbox', { name: 'Search the site' }).fill('trade');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=trade$/);
});

test('a wide screen shows the outline, and its links work', async ({ page }) => {
  await page.goto('summits/28/outcomes/');
  await page.getByRole('link', { name: 'Documents of the summit' }).first().click();
  await expect(page.locator('#documents')).toBeInViewport();
});

test('a phone opens and closes the menu', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('summits/28/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Participants' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Participants/);
});

test('controls that need JavaScript are not shown', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('theme-switch').filter({ visible: true })).toHaveCount(0);
});
