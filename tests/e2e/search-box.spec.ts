import { expect, test } from '@playwright/test';
import { active, ask, box, list, options } from './header-box.ts';

test.describe('the field of the header', () => {
  test('is a combobox once it has the focus, and says whether its list is open', async ({ page }) => {
    await page.goto('about/');
    await box(page).focus();
    await expect(box(page)).toHaveRole('combobox');
    await expect(box(page)).toHaveAccessibleName('Search the site');
    await expect(box(page)).toHaveAttribute('aria-autocomplete', 'list');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await ask(page, 'visa');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(box(page)).toHaveAttribute(
      'aria-controls',
      (await list(page).getAttribute('id')) ?? 'no id',
    );
    await expect(box(page)).toBeFocused();
  });

  test('offers places by page and section, then the page of all results', async ({ page }) => {
    await page.goto('about/');
    await ask(page, 'laboratory');
    await expect(options(page)).toHaveText([
      'Orientation 2: innovation for growth › Joint network, institute and laboratory',
      'All results for “laboratory”',
    ]);
  });

  test('says so where nothing was found, and leads on', async ({ page }) => {
    await page.goto('about/');
    await box(page).fill('<i>durian</i>');
    await expect(options(page)).toHaveText(['Nothing found for “<i>durian</i>”: go to the A to Z']);
    await expect(list(page).locator('i')).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=%3Ci%3Edurian/);
  });

  test('answers with a name before the index has loaded, and keeps it where it is', async ({ page }) => {
    let release = (): void => undefined;
    const released = new Promise<void>((done) => (release = done));
    await page.route('**/pagefind/**', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('about/');
    await box(page).fill('COC');
    await expect(options(page)).toHaveText([
      'Term › Code of Conduct in the South China Sea (COC)',
      'All results for “COC”',
    ]);
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(0);
    release();
    await expect(options(page).nth(2)).toBeVisible();
    await expect(options(page).first()).toHaveText('Term › Code of Conduct in the South China Sea (COC)');
    expect(await active(page)).toBe(0);
  });
});

test.describe('keys', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('trade/acfta/');
  });

  test('go through the options and round, to the first and the last, close the list and open it', async ({
    page,
  }) => {
    await ask(page, 'laboratory');
    const last = (await options(page).count()) - 1;
    expect(await active(page)).toBe(-1);
    // Before an option is chosen, Home is the field’s own.
    await page.keyboard.press('Home');
    expect(await active(page)).toBe(-1);
    expect(await box(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
    for (const [key, at] of [
      ['ArrowUp', last],
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', last],
      ['ArrowDown', 0],
      ['ArrowUp', last],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect([key, await active(page)]).toEqual([key, at]);
    }
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('laboratory');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    await expect(list(page)).toBeVisible();
    // Tab goes past all options.
    await page.keyboard.press('Tab');
    await expect(list(page)).toBeHidden();
    await expect(page.locator('.breadcrumbs a').first()).toBeFocused();
  });

  test('Enter opens the active option at its section', async ({ page }) => {
    await ask(page, 'laboratory');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/innovation\/#joint-bodies$/);
    await expect(page.locator('#joint-bodies')).toBeInViewport();
  });

  test('Enter without one opens the page of all results', async ({ page }) => {
    await ask(page, 'laboratory');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=laboratory$/);
    await expect(page.getByRole('searchbox', { name: 'What are you looking for?' })).toHaveValue(
      'laboratory',
    );
  });

  test('Ctrl Enter opens the active option in a new tab and stays here', async ({ page, context }) => {
    await ask(page, 'laboratory');
    await page.keyboard.press('ArrowDown');
    const opened = context.waitForEvent('page');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(await opened).toHaveURL(/\/innovation\/#joint-bodies$/);
    await expect(page).toHaveURL(/\/trade\/acfta\/$/);
  });

  test('that choose a character are the input method’s, not ours', async ({ page }) => {
    await ask(page, 'laboratory');
    await page.keyboard.press('ArrowDown');
    const taken = await box(page).evaluate((input) =>
      ['ArrowDown', 'Enter', 'Escape', 'Home'].filter((key) => {
        const event = new KeyboardEvent('keydown', {
          key,
          isComposing: true,
          bubbles: true,
          cancelable: true,
        });
        return !input.dispatchEvent(event);
      }),
    );
    expect(taken).toEqual([]);
    expect(await active(page)).toBe(0);
    await expect(list(page)).toBeVisible();
  });

  test('of a character that is being composed search nothing before it is chosen', async ({ page }) => {
    await box(page).focus();
    await expect(box(page)).toHaveRole('combobox');
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'visa', selectionStart: 4, selectionEnd: 4 });
    await expect(box(page)).toHaveValue('visa');
    await expect(list(page)).toBeHidden();
    await keyboard.send('Input.insertText', { text: '南海' });
    await expect(options(page).first()).toContainText('South China Sea');
    await expect(options(page).last()).toHaveText('All results for “南海”');
  });
});

test.describe('Ctrl K', () => {
  test('in a narrow window takes selected text to the results page, or goes to the field of a page', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto('summits/28/orientations/innovation/');
    await page.locator('h1').selectText();
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page).toHaveURL(/\/search\/\?q=Orientation%202%3A%20innovation%20for%20growth$/);
    await page.goto('');
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('takes selected text as the query', async ({ page }) => {
    await page.goto('summits/28/orientations/innovation/');
    await page.locator('#joint-bodies').evaluate((heading) => {
      const at = heading.textContent.indexOf('laboratory');
      getSelection()?.setBaseAndExtent(
        heading.firstChild ?? heading,
        at,
        heading.firstChild ?? heading,
        at + 10,
      );
    });
    await page.keyboard.press('ControlOrMeta+k');
    await expect(box(page)).toHaveValue('laboratory');
    await expect(options(page).last()).toHaveText('All results for “laboratory”');
  });

  test('goes to the field, the query ready to be typed over; with other keys it is the browser’s', async ({
    page,
  }) => {
    await page.goto('about/');
    for (const keys of ['Control+Shift+k', 'Control+Alt+k', 'k']) await page.keyboard.press(keys);
    await expect(box(page)).not.toBeFocused();
    await box(page).fill('visa');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+k');
    await expect(box(page)).toHaveValue('visa');
    await page.keyboard.type('coc');
    await expect(box(page)).toHaveValue('coc');
  });
});

test.describe('nothing of search is fetched', () => {
  const parts = /pagefind|names\.json|\/box\./;

  test('before it is wanted', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto('summits/28/', { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Tab');
    expect(fetched.filter((address) => parts.test(address))).toEqual([]);
    // The same address would be seen once it is.
    const wanted = page.waitForRequest(parts);
    await box(page).focus();
    await wanted;
  });

  test('by pointing at the field, until one does, and then all that the first key needs', async ({
    page,
  }) => {
    await page.goto('summits/28/');
    const names = page.waitForRequest(/names\.json/);
    const index = page.waitForRequest(/pagefind\.js/);
    await box(page).hover();
    await Promise.all([names, index]);
  });
});

test.describe('where search cannot start', () => {
  for (const [fault, addresses] of [
    ['the index does not come', '**/pagefind/**'],
    ['the words of the site do not come', '**/search/names.json'],
  ] as const) {
    test(`because ${fault}, Enter still leads to the search page`, async ({ page }) => {
      await page.route(addresses, (route) => route.abort());
      await page.goto('about/');
      await box(page).fill('seaports');
      await expect(box(page)).toHaveRole('combobox');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=seaports$/);
      await expect(page.getByRole('status')).toContainText('Search could not start here.');
    });
  }

  test('a name that is known without the index stays', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('about/');
    const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('pagefind'));
    await box(page).fill('COC');
    await refused;
    await expect(options(page).first()).toHaveText('Term › Code of Conduct in the South China Sea (COC)');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sea\/coc\/$/);
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('Ctrl K goes to the search page', async ({ page }) => {
    await page.goto('about/');
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page).toHaveURL(/\/search\/$/);
  });
});
