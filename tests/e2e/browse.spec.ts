import { expect, test } from '@playwright/test';

const trust = 'summits/28/orientations/trust/';

test('the menu shows the branch the reader is in and closes the others', async ({ page }) => {
  await page.goto(trust);
  const branch = page.getByRole('navigation', { name: 'In Summits' });
  await expect(branch.getByRole('link', { name: 'Trust' })).toHaveAttribute('aria-current', 'page');
  await expect(branch.getByRole('link', { name: 'Innovation' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'ACFTA 3.0', exact: true })).toHaveCount(0);
});

test('the section of the site one is in is marked in the header', async ({ page }) => {
  await page.goto(trust);
  const sections = page.getByRole('navigation', { name: 'Menu' });
  await expect(sections.locator('[aria-current]').filter({ visible: true })).toHaveText('Summits');
});

test('on the usual screens of laptops all sections of the site stand on one line, and the switch of colours too', async ({
  page,
}) => {
  await page.goto('./');
  // The room that a bar of scrolling takes, which the width of the window counts.
  await page.evaluate(() => (document.documentElement.style.paddingInlineEnd = '16px'));
  const menu = page.getByRole('navigation', { name: 'Menu' });
  for (const width of [1264, 1280, 1366, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const links = await menu.getByRole('link').all();
    const boxes = await Promise.all([...links, menu.getByRole('button')].map((part) => part.boundingBox()));
    const middles = boxes.map((box) => (box ? box.y + box.height / 2 : 0));
    expect(links.length).toBeGreaterThan(5);
    expect(Math.max(...middles) - Math.min(...middles), `height of the line at ${width} px`).toBeLessThan(10);
  }
});

test('the first press of Tab offers to skip to the content', async ({ page }) => {
  await page.goto(trust);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('every link of a page can be reached by keyboard, and shows that it is', async ({ page }) => {
  await page.goto('summits/28/orientations/');
  const links = await page.locator('a:visible').count();
  let reached = 0;
  for (let presses = 0; presses < links + 20; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLAnchorElement)) return element?.tagName === 'BODY' ? 'end' : 'other';
      return getComputedStyle(element).outlineStyle === 'none' ? 'invisible' : 'link';
    });
    expect(focused).not.toBe('invisible');
    if (focused === 'end') break;
    if (focused === 'link') reached++;
  }
  // The skip link is not visible before it has the focus.
  expect(reached).toBeGreaterThanOrEqual(links);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('a button opens the menu, and it or Escape closes it', async ({ page }) => {
    await page.goto(trust);
    const menu = page.getByRole('navigation', { name: 'Menu' });
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    await expect(menu.getByRole('link', { name: 'Trust' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    // The menu does not cover the button.
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(menu).toBeVisible();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(menu).toBeHidden();
  });

  test('the outline opens where it stands and leads to a section', async ({ page }) => {
    await page.goto(trust);
    await page.getByText('On this page').click();
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: /UNCLOS/ })
      .click();
    await expect(page).toHaveURL(/#international-law$/);
  });

  test('search is a link to its page', { tag: '@base' }, async ({ page }) => {
    await page.goto(trust);
    await expect(page.getByRole('searchbox', { name: 'Search the site' })).toBeHidden();
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page.getByRole('searchbox', { name: 'What are you looking for?' })).toBeVisible();
  });
});
