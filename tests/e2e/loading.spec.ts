import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { ask } from './header-box.ts';
import { kinds } from './pages.ts';
import { field, found } from './search-page.ts';

test.use({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });

/** Keeps what moves on a page without its reader having done anything. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
}

test('no kind of page moves while it loads, or needs more than eleven requests', async ({ page }) => {
  let asked = 0;
  page.on('request', () => asked++);
  const shifted = await watchShifts(page);
  // As slow as a phone: on a fast machine everything is there before the first paint.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const [kind, address] of Object.entries(kinds)) {
    asked = 0;
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await shifted(), kind).toBe(0);
    expect(asked).toBeGreaterThan(3);
    // The page of search asks for the index as well.
    if (!address.startsWith('search/')) expect(asked, kind).toBeLessThanOrEqual(11);
  }
});

test('what is typed on a slow line before search has started is searched for, and the address stays clean', async ({
  page,
}) => {
  let start = (): void => undefined;
  const wanted = new Promise<void>((resolve) => (start = resolve));
  await page.route(/\/_astro\/page\.[^/]+\.js$/, async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto('search/?q=railway');
  await field(page).fill('laboratory');
  start();
  await expect(page.getByRole('status')).toContainText('found');
  await expect(field(page)).toHaveValue('laboratory');
  await expect(page).toHaveURL(/\?q=laboratory$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('railway');
});

test('Enter before search has started sends the query alone', async ({ page }) => {
  await page.route(/\/_astro\/page\.[^/]+\.js$/, (route) => route.abort());
  await page.goto('search/');
  await field(page).fill('laboratory');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=laboratory$/);
});

test.describe('a first search asks for each of its files once, although they are asked for ahead', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  for (const [where, start] of [
    ['in the header', ''],
    ['on its page', 'search/?q=seaports'],
  ] as const) {
    test(where, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(start);
      if (start === '') await ask(page, 'seaports');
      else await found(page);
      const twice = asked.filter((path, index) => asked.indexOf(path) < index);
      expect(twice).toEqual([]);
      expect(asked.filter((path) => path.endsWith('pagefind-entry.json'))).toHaveLength(1);
    });
  }
});

test('a finger finds every link: each is large enough, or has room around it', async ({ page }) => {
  for (const address of ['', 'summits/28/', 'trade/', 'glossary/', 'people/', 'partnership/milestones/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withRules(['target-size'])
      .analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => `${address}: ${html}`))).toEqual([]);
  }
});
