import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

const widths = [1440, 360];

/** What axe finds in light and dark, on a phone and on a desk. What does not depend on colours is asked once a width. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Without frames to visit and rules obeyed to report, axe needs a fifth of the time.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
      if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
      const results = await axe.analyze();
      const where = `${new URL(page.url()).pathname}, ${colorScheme}, ${width} px`;
      found.push(
        ...results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${where}: ${id}: ${html}`)),
      );
    }
  }
  return found;
}

for (const [kind, address] of Object.entries(kinds)) {
  test(`axe finds nothing on the ${kind}, light and dark, on a phone and on a desk`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await violations(page)).toEqual([]);
  });
}

// The pages about one source each, and those on how to cite, are made by one template: two of them stand for all above.
for (const part of [0, 1, 2, 3]) {
  test(`axe finds nothing on any page of the record, part ${part + 1} of 4`, async ({ page, baseURL }) => {
    test.setTimeout(300_000);
    const sitemap = await (await page.request.get('sitemap-0.xml')).text();
    const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)]
      .map(([, address = '']) => address.replace(baseURL ?? '', ''))
      .filter((address) => !/^sources\/(?!news-|official)./.test(address));
    expect(addresses.length).toBeGreaterThan(30);
    const found: string[] = [];
    for (const address of addresses.filter((_, index) => index % 4 === part)) {
      await page.goto(address);
      found.push(...(await violations(page)));
    }
    expect(found).toEqual([]);
  });
}
