import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The query field of the results page. */
export function field(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'What are you looking for?' });
}

/** One of the filters, by what it is of. */
export function filter(page: Page, name: string): Locator {
  return page.getByRole('combobox', { name: `Filter by ${name}` });
}

/** The places in the list, without those that wait behind “More on this page”. */
export function places(page: Page): Locator {
  return page.locator('#search-results > li > a');
}

/** What stands on the page where there are no results. */
export function aToZ(page: Page): Locator {
  return page.getByRole('heading', { name: 'A to Z of pages and sections' });
}

/** Waits until the index has answered, and returns how many places were found. */
export async function found(page: Page): Promise<number> {
  await expect(page.getByRole('status')).toContainText(/\d+ places? found\./);
  return Number(/(\d+) places? found/.exec((await page.getByRole('status').textContent()) ?? '')?.[1]);
}

/** The same, of all places that there are. */
export async function foundWithMore(page: Page): Promise<number> {
  const more = page.getByRole('button', { name: 'More places' });
  for (let last = 0; last !== (await found(page)) && (await more.isVisible());) {
    last = await found(page);
    await more.click();
    await expect.poll(() => found(page)).not.toBe(last);
  }
  return found(page);
}

/** Addresses in the list, as the site's own without the base path. */
export async function addresses(page: Page, baseURL: string | undefined): Promise<string[]> {
  const links = await page
    .locator('#search-results a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return links.map((address) => address.replace(baseURL ?? '', '/'));
}
