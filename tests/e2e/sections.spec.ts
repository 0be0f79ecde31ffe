import { expect, test } from '@playwright/test';

const outcomes = 'summits/28/outcomes/';

test('beside every section heading stands a link that names the section', async ({ page }) => {
  await page.goto(outcomes);
  const headings = page.locator('.prose :is(h2, h3)');
  expect(await headings.count()).toBeGreaterThan(5);
  for (const heading of await headings.all()) {
    const [id, text] = [await heading.getAttribute('id'), await heading.textContent()];
    const link = heading.locator('xpath=following-sibling::a');
    await expect(link).toHaveAttribute('href', `#${id}`);
    await expect(link).toHaveAccessibleName(`Link to section: ${text}`);
  }
});

test('a section that is opened by its address is in sight and marked', async ({ page }) => {
  await page.goto(`${outcomes}#gap`);
  const heading = page.locator('#gap');
  await expect(heading).toBeInViewport();
  const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
  const shadow = (id: string) =>
    page
      .locator(`section:has(> .heading > #${id})`)
      .evaluate((element) => getComputedStyle(element).boxShadow);
  expect(await shadow('gap')).not.toBe('none');
  expect(await shadow('documents')).toBe('none');
});

test('the outline marks the section being read', async ({ page }) => {
  await page.goto(outcomes);
  const outline = page.getByRole('navigation', { name: 'On this page' });
  const marked = outline.locator('a[aria-current]');
  await page.locator('#investment').evaluate((element) => {
    element.scrollIntoView();
  });
  await expect(marked).toHaveText('Investment figure quoted');
  await page.locator('#partnership').evaluate((element) => {
    element.scrollIntoView();
  });
  await expect(marked).toHaveText('Judgement on the partnership');
});

test('a click on the link of a section copies its full address and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(outcomes);
  await page.getByRole('link', { name: 'Link to section: Gap between the two counts' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  expect(copied).toMatch(/\/summits\/28\/outcomes\/#gap$/);
});

test('a citation leads to its source, and the source back to each section that cites it', async ({
  page,
}) => {
  await page.goto(outcomes);
  await page.locator('section:has(> .heading > #signing) .cite').first().click();
  await expect(page).toHaveURL(/#source-1$/);
  const source = page.locator('#source-1');
  await expect(source).toBeInViewport();
  await source.getByRole('link', { name: 'Trade figure quoted' }).click();
  await expect(page.locator('section:has(> .heading > #trade) > p .cite').first()).toBeInViewport();
});

test('a citation names its source to a screen reader, and on hover', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(outcomes);
  const citation = page.locator('.cite').first();
  await expect(citation).toHaveAccessibleName('1: Lao Dong (English edition), 28 October 2025');
  const note = () => citation.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await note()).toBe('none');
  await citation.hover();
  expect(await note()).toContain('Lao Dong');
});

test('a citation names its source where it has the focus, as after a tap', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await page.goto(outcomes);
  const citation = page.locator('.cite').first();
  await citation.focus();
  const note = await citation.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(note).toContain('Lao Dong');
});

test('on paper the sources are a numbered list with their addresses', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(outcomes);
  const link = page.locator('.source-list .source-link').first();
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
    'https://',
  );
  const list = page.locator('.source-list > ol');
  expect(await list.evaluate((element) => getComputedStyle(element).listStyleType)).toBe('decimal');
  await expect(page.locator('.back-links').first()).toBeHidden();
});

test('a wide screen shows the source in the margin, level with its claim', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(outcomes);
  const style = await page
    .locator('.prose .cite')
    .first()
    .evaluate((element) => {
      const { content, float } = getComputedStyle(element, '::after');
      return { content, float };
    });
  expect(style).toEqual({ content: '"1: Lao Dong (English edition), 28 October 2025"', float: 'inline-end' });
});

test('a source has a page of its own that lists the sections resting on it', async ({ page }) => {
  await page.goto('sources/laodong-2025-10-28/');
  await page.getByRole('link', { name: 'Investment figure quoted' }).click();
  await expect(page).toHaveURL(/\/summits\/28\/outcomes\/#investment$/);
});

test('the theme is chosen by the reader, kept on the device and set before the page is drawn', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(outcomes);
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  const button = page.getByRole('button', { name: /^Colours/ });
  await button.click();
  await button.click();
  await expect(button).toHaveAccessibleName('Colours: dark');
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.goto('about/');
  expect(await background()).toBe(dark);
});
