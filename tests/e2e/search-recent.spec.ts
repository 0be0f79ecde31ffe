import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { ask, box, list, options } from './header-box.ts';

test.describe('recent searches', () => {
  async function search(page: Page, query: string): Promise<void> {
    await page.goto('about/');
    await box(page).focus();
    await expect(box(page)).toHaveRole('combobox');
    await box(page).fill(query);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\//);
  }

  test('are offered in the empty field, the last one first, each once, five at most', async ({ page }) => {
    await page.goto('about/');
    await page.evaluate(() => {
      localStorage.setItem('recent-searches', '["four","three","visa","two","one"]');
    });
    await search(page, 'five');
    await search(page, 'visa');
    await page.goto('about/');
    await box(page).focus();
    await expect(options(page)).toHaveText(['visa', 'five', 'four', 'three', 'two', 'Clear recent searches']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=visa$/);
  });

  test('stay on this device, wait for the focus, and can be cleared by keyboard', async ({
    page,
    context,
  }) => {
    await search(page, 'visa');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto('about/');
    await box(page).hover();
    await expect(box(page)).toHaveRole('combobox');
    await expect(list(page)).toBeHidden();
    await box(page).focus();
    await expect(options(page)).toHaveText(['visa', 'Clear recent searches']);
    expect(asked.filter((address) => address.includes('visa'))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(list(page)).toBeHidden();
    await expect(page).toHaveURL(/\/about\/$/);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('visa');
  });

  test('that cannot be read do not stand in the way of a search', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      localStorage.setItem('recent-searches', '{broken');
    });
    await page.goto('about/');
    await box(page).focus();
    await ask(page, 'laboratory');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#joint-bodies$/);
    expect(errors).toEqual([]);
  });
});
