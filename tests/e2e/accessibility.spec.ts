import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

/** A way to look at a page. Which rules: what does not depend on colours is the same in the light and in the dark. */
interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
  rules?: string[];
}

const [desk, phone] = [1440, 360];
const colours = ['color-contrast', 'link-in-text-block'];

/** Every page, by all rules. */
const looks: Look[] = [
  { width: desk, colorScheme: 'light' },
  { width: phone, colorScheme: 'dark' },
];

/** A page of each kind, its colours also the other way round. */
const thorough: Look[] = [
  ...looks,
  { width: phone, colorScheme: 'light', rules: colours },
  { width: desk, colorScheme: 'dark', rules: colours },
];

/** What axe finds on a page, looked at in these ways. */
async function violations(page: Page, ways: Look[]): Promise<string[]> {
  const found: string[] = [];
  for (const { width, colorScheme, rules } of ways) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    // Without frames to visit and rules obeyed to report, axe needs a fifth of the time.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    if (rules) axe.withRules(rules);
    const results = await axe.analyze();
    const where = `${new URL(page.url()).pathname}, ${colorScheme}, ${width} px`;
    found.push(
      ...results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${where}: ${id}: ${html}`)),
    );
  }
  return found;
}

const everyKind = new Set(Object.values(kinds));

// What no sitemap lists, or what stands for many; all others are looked at below.
for (const kind of ['citations', 'source', 'search results', 'missing page'] as const) {
  test(`axe finds nothing on the ${kind}, light and dark, on a phone and on a desk`, async ({ page }) => {
    await page.goto(kinds[kind], { waitUntil: 'networkidle' });
    expect(await violations(page, thorough)).toEqual([]);
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
    expect(addresses.filter((address) => everyKind.has(address))).toHaveLength(everyKind.size - 4);
    const found: string[] = [];
    for (const address of addresses.filter((_, index) => index % 4 === part)) {
      await page.goto(address);
      found.push(...(await violations(page, everyKind.has(address) ? thorough : looks)));
    }
    expect(found).toEqual([]);
  });
}
