import { expect, test } from '@playwright/test';

test('a search from the header opens a page whose address holds the query', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox', { name: 'Search the site' }).fill('green seaports');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=green\+seaports$/);
  await expect(page.getByRole('searchbox', { name: 'What are you looking for?' })).toHaveValue(
    'green seaports',
  );
  await expect(page.locator('#search-results a').first()).toBeVisible();
});

test('a result opens at its section', async ({ page }) => {
  await page.goto('search/?q=green%20seaports');
  await page.locator('#search-results a').first().click();
  await expect(page).toHaveURL(/\/orientations\/connectivity\/#green-seaports$/);
  await expect(page.locator('#green-seaports')).toBeInViewport();
});

test('a result shows page, section and the words in their context', async ({ page }) => {
  await page.goto('search/?q=high-speed%20railway');
  const first = page.locator('#search-results li').first();
  await expect(first.getByRole('link')).toContainText(' › ');
  await expect(first.locator('mark').first()).toBeVisible();
});

test('typing changes the results and the address, and says how many there are', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox', { name: 'What are you looking for?' }).pressSequentially('laboratory');
  await expect(page.getByRole('status')).toContainText('“laboratory”');
  await expect(page).toHaveURL(/\?q=laboratory$/);
  await expect(page.locator('#search-results a').first()).toHaveAttribute('href', /\/innovation\//);
});

test('words of menus, labels and source notes are not article text, and are not found', async ({ page }) => {
  // A label, the first words of every page, and what stands at the foot of each.
  for (const words of ['breadcrumbs', 'skip to content', 'nothing from other sites']) {
    await page.goto(`search/?q=${encodeURIComponent(`"${words}"`)}`);
    await expect(page.getByRole('status')).toContainText('Nothing found');
  }
});

test('markup in a query stays text', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('when the index cannot load, a sentence says so above the A to Z', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=seaports');
  await expect(page.getByRole('status')).toContainText('Search could not start here');
  await expect(page.getByRole('heading', { name: 'A to Z of pages and sections' })).toBeVisible();
});

test('nothing of search is fetched before it is wanted', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('summits/28/', { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.includes('pagefind'))).toEqual([]);
});
