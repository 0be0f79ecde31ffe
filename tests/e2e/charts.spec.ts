import { expect, test } from '@playwright/test';

const pages = ['trade/asean-count/', 'trade/why-figures-differ/'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`charts fit a phone 320 px wide with letters of at least 11 px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of pages) {
      await page.goto(address);
      const charts = page.getByRole('img', { name: /US\$|per cent/ });
      await expect(charts.first()).toBeVisible();
      for (const chart of await charts.all()) {
        const seen = await chart.evaluate((svg) => ({
          left: Math.min(...[...svg.querySelectorAll('*')].map((part) => part.getBoundingClientRect().left)),
          right: Math.max(
            ...[...svg.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right),
          ),
          letters: Math.min(
            ...[...svg.querySelectorAll('text')].map((text) =>
              Number.parseFloat(getComputedStyle(text).fontSize),
            ),
          ),
        }));
        expect(seen.left).toBeGreaterThanOrEqual(0);
        expect(seen.right).toBeLessThanOrEqual(320);
        expect(seen.letters).toBeGreaterThanOrEqual(11);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
}

test('the table and the files of a chart have the value it shows', async ({ page, request }) => {
  await page.goto('trade/asean-count/');
  const chart = page.locator('#chart-trade-asean');
  const row = chart.getByRole('row', { name: /^2024/ });
  await expect(row).toBeHidden();
  await chart.getByText('Data table').click();
  await expect(row).toContainText('772.4');
  for (const name of ['CSV', 'JSON']) {
    const href = await chart.getByRole('link', { name }).getAttribute('href');
    const file = await request.get(new URL(href ?? '', page.url()).href);
    expect(file.ok()).toBe(true);
    expect(await file.text()).toContain('772.4');
  }
});
