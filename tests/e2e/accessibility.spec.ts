import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

const widths = [360, 1440];

for (const [kind, address] of Object.entries(kinds)) {
  test(`axe finds nothing on the ${kind}, light and dark, on a phone and on a desk`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of widths) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        // Without frames to visit and rules obeyed to report, axe needs a fifth of the time.
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .options({ resultTypes: ['violations'] })
          .analyze();
        const where = `${colorScheme}, ${width} px`;
        found.push(
          ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${where}: ${id}: ${html}`)),
        );
      }
    }
    expect(found).toEqual([]);
  });
}
