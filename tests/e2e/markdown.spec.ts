import { expect, test } from '@playwright/test';

test(
  'a page can be taken along as Markdown: by a link, and by a button that copies it',
  { tag: '@base' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('summits/28/outcomes/');
    const link = page.locator('link[type="text/markdown"]');
    const file = await page.request.get(await link.evaluate((element) => (element as HTMLLinkElement).href));
    expect(file.headers()['content-type']).toContain('text/markdown');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await file.text());
  },
);
