import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

/** How many pixels of the page lie beyond the right edge of the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const [kind, address] of Object.entries(kinds)) {
  test(`a phone 320 px wide shows the ${kind} without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

// The longest heading, the widest figure and the longest name of a publisher, beside one page of each kind.
const wide = ['partnership/history/', 'trade/china-count/', 'sea/doc/'];

test('a phone whose letters are set twice as large shows every kind of page without sideways scrolling', async ({
  page,
}) => {
  await page.setViewportSize({ width: 412, height: 800 });
  // What a reader sets in the browser: unlike a size on the root element, it moves the breakpoints too.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  const over: string[] = [];
  for (const address of [...Object.values(kinds), ...wide]) {
    await page.goto(address);
    const pixels = await overflow(page);
    if (pixels > 0) over.push(`${address}: ${pixels} px`);
  }
  expect(over).toEqual([]);
});

test('on a phone the caption of a table is seen whole, also while the table is scrolled', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('partnership/milestones/');
  const caption = page.locator('caption').first();
  const edges = async () => {
    const box = await caption.boundingBox();
    return box && { left: box.x >= 0, right: box.x + box.width <= 320 };
  };
  expect(await edges()).toEqual({ left: true, right: true });
  await page
    .locator('scroll-box')
    .first()
    .evaluate((box) => box.scrollTo({ left: box.scrollWidth }));
  expect(await edges()).toEqual({ left: true, right: true });
});
