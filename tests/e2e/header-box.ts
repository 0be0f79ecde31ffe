import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The field of the header. */
export function box(page: Page): Locator {
  return page.locator('#site-search');
}

/** What opens below it. */
export function list(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Places found' });
}

/** The places and what else is offered there. */
export function options(page: Page): Locator {
  return list(page).getByRole('option');
}

/** Types a query and waits until the index has answered it. */
export async function ask(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await expect(options(page).last()).toHaveText(`All results for “${query}”`);
  await expect(options(page).filter({ hasText: ' › ' }).first()).toBeVisible();
}

/** The option that the field says is active, by its place from 0; -1 for none. */
export async function active(page: Page): Promise<number> {
  const id = await box(page).getAttribute('aria-activedescendant');
  const selected = await options(page).evaluateAll((all) =>
    all.flatMap((option, at) => (option.ariaSelected === 'true' ? [{ at, id: option.id }] : [])),
  );
  expect(selected.map((option) => option.id)).toEqual(id === null ? [] : [id]);
  return selected[0]?.at ?? -1;
}
