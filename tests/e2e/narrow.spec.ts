import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

for (const [kind, address] of Object.entries(kinds)) {
  test(`a phone 320 px wide shows the ${kind} without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
