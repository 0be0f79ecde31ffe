import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';

// A site of its own, under a base path, in which a page moved, one section was renamed and others left their page.
const { address: site } = sites.moved;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a moved page sends readers on, and a former id of a section opens it, in sight and marked', async ({
      page,
    }) => {
      await page.goto(`${site}tariffs/`);
      await expect(page).toHaveURL(`${site}trade/`);
      await page.goto(`${site}trade/#numbers`);
      const section = page.locator('section:has(> .heading > #figures)');
      await expect(section.getByRole('heading', { name: 'The figures' })).toBeInViewport();
      await expect(section).not.toHaveCSS('box-shadow', 'none');
    });
  });
}

for (const [asked, found] of [
  ['tariffs/#whose', 'trade/#whose'],
  ['tariffs/#rates', 'trade/signing/#signatures'],
  ['tariffs/#source-gazette-2025', 'trade/#source-gazette-2025'],
  ['trade/#ink', 'trade/signing/#signatures'],
] as const) {
  test(`${asked} is followed to ${found}`, async ({ page }) => {
    await page.goto(site + asked);
    await expect(page).toHaveURL(site + found);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('a section that left its page is followed from a link on the page itself', async ({ page }) => {
  await page.goto(`${site}trade/`);
  await page.evaluate(() => {
    location.hash = 'ink';
  });
  await expect(page).toHaveURL(`${site}trade/signing/#signatures`);
});

test.describe('where nothing sends a reader on', () => {
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
    // Of use to nobody else.
    await page.goto(`${site}trade/`);
    await expect(page.getByText('has moved to')).toBeHidden();
  });

  test('a moved page says where it is and where each of its sections is, and names itself by its new address', async ({
    page,
  }) => {
    // As browsers do that are told not to go on by themselves.
    await page.route('**/tariffs/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('http-equiv="refresh"', '');
      await route.fulfill({ response, body });
    });
    await page.goto(`${site}tariffs/#rates`);
    await expect(page.locator('p.moved')).toHaveText('This page has moved to Trade between the two sides.');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${site}trade/`);
    const section = page.locator(':target');
    await expect(section).toHaveText('Signatures');
    await expect(section).toBeInViewport();
    await section.getByRole('link').click();
    await expect(page).toHaveURL(`${site}trade/signing/#signatures`);
  });
});
