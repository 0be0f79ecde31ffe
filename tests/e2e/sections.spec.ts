import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const outcomes = 'summits/28/outcomes/';

/** The section that has an id, with its heading and all that is below it. */
function section(page: Page, id: string): Locator {
  return page.locator(`section:has(> .heading > #${id})`);
}

/** What a browser makes of the note that a citation has: its words, and how it stands. */
function note(citation: Locator): Promise<{ content: string; float: string }> {
  return citation.evaluate((element) => {
    const { content, float } = getComputedStyle(element, '::after');
    return { content, float };
  });
}

test(
  'beside every heading stand a link to its section and one to the citations of it, each named',
  { tag: '@base' },
  async ({ page, baseURL }) => {
    await page.goto(outcomes);
    const headings = await page
      .locator('.prose :is(h2, h3)')
      .evaluateAll((all) => all.map(({ id, textContent }) => ({ id, text: textContent })));
    expect(headings.length).toBeGreaterThan(5);
    const links = await page
      .locator('.prose .heading > a')
      .evaluateAll((all) =>
        all.map((link) => ({ href: (link as HTMLAnchorElement).href, label: link.ariaLabel })),
      );
    expect(links).toEqual(
      headings.flatMap(({ id, text }) => [
        { href: `${baseURL}${outcomes}#${id}`, label: `Link to section: ${text}` },
        { href: `${baseURL}cite/${outcomes}#${id}`, label: `Cite section: ${text}` },
      ]),
    );
    // Quiet until one is near: by the pointer or by the keyboard.
    const cite = page.locator('.cite-link').last();
    await expect(cite).toHaveCSS('opacity', '0');
    await cite.focus();
    await expect(cite).toHaveCSS('opacity', '1');
    await cite.press('Enter');
    await expect(page.locator(`#${headings.at(-1)?.id}`)).toBeInViewport();
    await expect(page).toHaveURL(/\/cite\/summits\/28\/outcomes\/#/);
  },
);

test('a section that is opened by its address is in sight and marked', async ({ page }) => {
  await page.goto(`${outcomes}#plan-of-action`);
  const heading = page.locator('#plan-of-action');
  await expect(heading).toBeInViewport();
  expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
  await expect(section(page, 'plan-of-action')).not.toHaveCSS('box-shadow', 'none');
  await expect(section(page, 'documents')).toHaveCSS('box-shadow', 'none');
});

test('the outline marks the section being read', async ({ page }) => {
  await page.goto(outcomes);
  const marked = page.getByRole('navigation', { name: 'On this page' }).locator('a[aria-current]');
  for (const id of ['signatories', 'growth-areas']) {
    const heading = page.locator(`#${id}`);
    await heading.evaluate((element) => {
      element.scrollIntoView();
    });
    await expect(marked).toHaveText((await heading.textContent()) ?? '');
  }
});

test(
  'the link of a section copies its full address and says so',
  { tag: '@base' },
  async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(outcomes);
    await section(page, 'signing').locator('.section-link').first().press('Enter');
    await expect(page.getByRole('status')).toHaveText('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${outcomes}#signing`);
    expect(page.url()).toBe(`${baseURL}${outcomes}#signing`);
    // In the glossary the name itself is the link.
    await page.goto('glossary/');
    await section(page, 'acfta-3').getByRole('heading').getByRole('link').press('Enter');
    await expect(page.getByRole('status')).toHaveText('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}glossary/#acfta-3`);
  },
);

test('a citation leads to its source, and the source back to each section that cites it, by name', async ({
  page,
}) => {
  await page.goto(outcomes);
  const citation = section(page, 'signing').locator('.cite').first();
  const number = await citation.textContent();
  await citation.click();
  await expect(page).toHaveURL(/#source-/);
  const source = page.locator(':target');
  await expect(source).toBeInViewport();
  // Several citations of one source share its number, which is its place in the list.
  const place = await source.evaluate(
    ({ parentElement }, item) => [...(parentElement?.children ?? [])].indexOf(item as Element),
    await source.elementHandle(),
  );
  expect(Number(number)).toBe(place + 1);
  const back = source.locator('.back-links a').last();
  const name = await back.textContent();
  await back.click();
  const cited = page.locator('.cite:target');
  await expect(cited).toBeInViewport();
  await expect(
    page.locator('section:has(.cite:target)').last().locator('.heading > :first-child').first(),
  ).toHaveText(name ?? '');
});

test('a citation names its source: to screen readers, on hover, on focus, in the margin and on paper', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await page.goto(outcomes);
  const citation = page.locator('.prose .cite').first();
  const name = await citation.getAttribute('aria-label');
  expect(name).toMatch(/^1: .+, (undated|.*\d{4})$/);
  await expect(citation).toHaveAccessibleName(name ?? '');
  const content = `"${name}"`;
  expect(await note(citation)).toMatchObject({ content: 'none' });
  await citation.hover();
  expect(await note(citation)).toMatchObject({ content, float: 'none' });
  await page.mouse.move(0, 0);
  expect(await note(citation)).toMatchObject({ content: 'none' });
  // A tap gives the focus.
  await citation.focus();
  expect(await note(citation)).toMatchObject({ content });
  await citation.blur();
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await note(citation)).toEqual({ content, float: 'inline-end' });
  // A sheet of A4 between its margins, where the words leave room for notes too.
  await page.setViewportSize({ width: 657, height: 960 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await note(citation)).toEqual({ content, float: 'inline-end' });
  // Black on white, also for who reads in the dark, and in line with the number of the sheet.
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('.page')).toHaveCSS('padding-left', '0px');
  const link = page.locator('.source-list .source-link').first();
  expect(await note(link)).toMatchObject({
    content: expect.stringContaining('https://') as unknown as string,
  });
  await expect(page.locator('.source-list > ol')).toHaveCSS('list-style-type', 'decimal');
  await expect(page.locator('.back-links').first()).toBeHidden();
  await expect(page.locator('.cite-link').first()).toBeHidden();
});

test(
  'a source has a page of its own, with the sections resting on it, citations of it, and itself in the head',
  { tag: '@base' },
  async ({ page, baseURL }) => {
    await page.goto('sources/laodong-2025-10-28/');
    const document = await page.locator('.description a').first().getAttribute('href');
    const read = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute('content');
    expect(await read('citation_public_url')).toBe(document);
    expect(await read('DC.type')).toBe('newspaperArticle');
    expect(await read('citation_publication_date')).toBe('2025/10/28');
    await section(page, 'cite').getByText('RIS', { exact: true }).click();
    await expect(section(page, 'cite').getByText('TY - NEWS')).toBeVisible();
    const place = section(page, 'cited-in').locator('a[href*="#"]').first();
    const address = await place.evaluate((link) => (link as HTMLAnchorElement).href);
    expect(address.startsWith(baseURL ?? '')).toBe(true);
    await place.click();
    await expect(page).toHaveURL(address);
    await expect(page.locator(':target')).toBeInViewport();
  },
);

test.describe('the theme', () => {
  test.use({ colorScheme: 'light' });
  const background = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('is chosen by the reader, kept on the device and set before the page is drawn', async ({ page }) => {
    await page.goto(outcomes);
    const light = await background(page);
    const button = page.getByRole('button', { name: /^Colours/ });
    await button.click();
    await button.click();
    await expect(button).toHaveAccessibleName('Colours: dark');
    const dark = await background(page);
    expect(dark).not.toBe(light);
    await page.goto('about/');
    expect(await background(page)).toBe(dark);
  });

  test('can be switched where the browser keeps nothing, and nothing throws', async ({ page }) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto(outcomes);
    const light = await background(page);
    const button = page.getByRole('button', { name: /^Colours/ });
    await button.click();
    await button.click();
    await expect(button).toHaveAccessibleName('Colours: dark');
    expect(await background(page)).not.toBe(light);
    expect(thrown).toEqual([]);
  });
});
