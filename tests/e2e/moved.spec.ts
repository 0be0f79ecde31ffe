import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';

// A site of its own, in which a page moved, one section was renamed and another left its page.
const { address: site } = sites.moved;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a moved page sends readers on to where it is now', async ({ page }) => {
      await page.goto(`${site}tariffs/`);
      await expect(page).toHaveURL(`${site}trade/`);
    });

    test('a former id of a section still opens it, in sight and marked', async ({ page }) => {
      await page.goto(`${site}trade/#numbers`);
      const section = page.locator('section:has(> .heading > #figures)');
      await expect(section.getByRole('heading', { name: 'The figures' })).toBeInViewport();
      expect(await section.evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe('none');
    });
  });
}

test('a section asked for on a moved page is kept', async ({ page }) => {
  await page.goto(`${site}tariffs/#whose`);
  await expect(page).toHaveURL(`${site}trade/#whose`);
  await expect(page.locator('#whose')).toBeInViewport();
});

test('a section that left its page is followed, also by a link on the page itself', async ({ page }) => {
  await page.goto(`${site}trade/#ink`);
  await expect(page).toHaveURL(`${site}trade/signing/#signatures`);
  await page.goto(`${site}trade/`);
  await page.evaluate(() => {
    location.hash = 'ink';
  });
  await expect(page).toHaveURL(`${site}trade/signing/#signatures`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a section that left its page is a sentence with a link to it', async ({ page }) => {
    await page.goto(`${site}trade/#ink`);
    const sentence = page.locator(':target');
    await expect(sentence).toHaveText(
      'The section “ink” of this page has moved to The signing › Signatures.',
    );
    await expect(sentence).toBeInViewport();
    await sentence.getByRole('link').click();
    await expect(page).toHaveURL(`${site}trade/signing/#signatures`);
  });

  test('citations of each section are there to read, open and download', async ({ page, baseURL }) => {
    await page.goto(`${baseURL ?? ''}cite/trade/#gap`);
    const section = page.locator('section:has(> .heading > #gap)');
    await expect(section.getByText('APA')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
    await section.getByText('RIS', { exact: true }).click();
    await expect(section.getByText('TY - ELEC')).toBeVisible();
    const waiting = page.waitForEvent('download');
    await section.getByRole('link', { name: /\.ris$/ }).click();
    expect((await waiting).suggestedFilename()).toMatch(/trade-gap\.ris$/);
  });
});
