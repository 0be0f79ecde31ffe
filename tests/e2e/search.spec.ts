import type { Locator, Page, Request } from '@playwright/test';
import { expect, test } from '@playwright/test';

const failed = 'Search could not start here. The A to Z below leads to every page and section.';

function field(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'What are you looking for?' });
}

function filter(page: Page, name: string): Locator {
  return page.getByRole('combobox', { name: `Filter by ${name}` });
}

/** The places in the list, without those that wait behind “More on this page”. */
function places(page: Page): Locator {
  return page.locator('#search-results > li > a');
}

function aToZ(page: Page): Locator {
  return page.getByRole('heading', { name: 'A to Z of pages and sections' });
}

/** Holds what is fetched from these addresses until the returned function is called. */
async function hold(page: Page, addresses: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(addresses, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Waits until the index has answered, and returns how many places were found. */
async function found(page: Page): Promise<number> {
  await expect(page.getByRole('status')).toContainText(/\d+ places? found\./);
  return Number(/(\d+) places? found/.exec((await page.getByRole('status').textContent()) ?? '')?.[1]);
}

/** Addresses in the list, as the site's own without the base path. */
async function addresses(page: Page, baseURL: string | undefined): Promise<string[]> {
  const links = await page
    .locator('#search-results a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return links.map((address) => address.replace(baseURL ?? '', '/'));
}

test.describe('a result', () => {
  test('opens at its section', { tag: '@base' }, async ({ page }) => {
    await page.goto('search/?q=laboratory');
    await places(page).first().click();
    await expect(page).toHaveURL(/\/orientations\/innovation\/#joint-bodies$/);
    await expect(page.locator('#joint-bodies')).toBeInViewport();
  });

  test('shows page and section, and the words marked where they stand', async ({ page }) => {
    await page.goto('search/?q=laboratory');
    const first = page.locator('#search-results > li').first();
    await expect(first.getByRole('link')).toHaveText(
      'Orientation 2: innovation for growth › Joint network, institute and laboratory',
    );
    await expect(first.locator('mark').first()).toHaveText(/laboratory/i);
  });

  test(
    'is a link like any other: the address of a place of this site',
    { tag: '@base' },
    async ({ page, baseURL }) => {
      await page.goto('search/?q=trade');
      await found(page);
      for (const address of await addresses(page, baseURL))
        expect(address).toMatch(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/);
    },
  );
});

test.describe('while one types', () => {
  test(
    'results and address follow, and how many places were found is said',
    { tag: '@base' },
    async ({ page }) => {
      await page.goto('search/');
      await field(page).pressSequentially('laboratory');
      await expect(page).toHaveURL(/\?q=laboratory$/);
      await expect(places(page).first()).toHaveAttribute('href', /\/innovation\/#joint-bodies$/);
      expect(await found(page)).toBe(await page.locator('#search-results a').count());
    },
  );

  test('the list answers with the A to Z again once the field is empty', async ({ page }) => {
    await page.goto('search/?q=laboratory');
    await expect(aToZ(page)).toBeHidden();
    await field(page).clear();
    await expect(aToZ(page)).toBeVisible();
    await expect(places(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('status')).toBeEmpty();
  });

  test(
    'a name answers before the index has loaded, and stays where it is when places join it',
    { tag: '@base' },
    async ({ page }) => {
      const release = await hold(page, '**/pagefind/**');
      await page.goto('search/?q=COC');
      const first = page.locator('#search-results > li').first();
      await expect(first).toContainText('Term › Code of Conduct in the South China Sea (COC)');
      await expect(places(page)).toHaveCount(1);
      const before = await first.boundingBox();
      release();
      await found(page);
      expect(await places(page).count()).toBeGreaterThan(1);
      await expect(first).toContainText('Term › Code of Conduct in the South China Sea (COC)');
      expect(await first.boundingBox()).toEqual(before);
    },
  );

  test('a name that has the focus keeps it when places join it', async ({ page }) => {
    const release = await hold(page, '**/pagefind/**');
    await page.goto('search/?q=COC');
    await places(page).first().focus();
    release();
    await found(page);
    await expect(places(page).first()).toBeFocused();
  });

  test('a character that is being composed is left alone, and searched once it is chosen', async ({
    page,
  }) => {
    await page.goto('search/?q=laboratory');
    await found(page);
    await field(page).focus();
    await field(page).clear();
    await expect(places(page)).toHaveCount(0);
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['n', 'nan', 'nan h', '南海']) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await expect(field(page)).toHaveValue(text);
    }
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(places(page)).toHaveCount(0);
    await keyboard.send('Input.insertText', { text: '南海' });
    await expect(field(page)).toHaveValue('南海');
    await expect(page).toHaveURL(/\?q=%E5%8D%97%E6%B5%B7$/);
    await expect(places(page).first()).toContainText('South China Sea');
  });

  test('the newest query wins, however late the answer to an earlier one', async ({ page }) => {
    await page.goto('search/?q=visa');
    await found(page);
    let release = (): void => undefined;
    const released = new Promise<void>((done) => (release = done));
    // What the next query asks for first is held; what others ask for is not.
    const held = new Promise<Request>((caught) => {
      void page.route(
        /\/pagefind\/(fragment|index)\//,
        async (route) => {
          caught(route.request());
          await released;
          await route.continue();
        },
        { times: 1 },
      );
    });
    const list = page.locator('#search-results');
    await list.evaluate((element) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => seen.push(element.textContent)).observe(element, { childList: true });
    });
    await field(page).fill('laboratory');
    const late = await held;
    await field(page).fill('ratification');
    await expect(places(page).first()).toContainText(/ratification/i);
    release();
    await (await late.response())?.finished();
    // A third answer comes after whatever the first may still do.
    await field(page).fill('ratification of the laboratory');
    await expect(list).toContainText('laboratory');
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const newer = seen.findIndex((text) => /ratification/i.test(text));
    const wrong = seen
      .slice(newer)
      .filter((text) => text.includes('laboratory') && !/ratification/i.test(text));
    expect(wrong).toEqual([]);
  });
});

test('at most three places of a page stand in the list, and the others open below them by keyboard', async ({
  page,
  baseURL,
}) => {
  await page.goto('search/?q=ratification');
  await found(page);
  const pathOf = (address: string): string => address.split('#')[0] ?? '';
  const shown = await places(page).evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).pathname),
  );
  for (const path of shown) expect(shown.filter((other) => other === path).length).toBeLessThanOrEqual(3);

  const more = page.locator('#search-results details').first();
  await expect(more.getByRole('link').first()).toBeHidden();
  await more.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(more.getByRole('link').first()).toBeVisible();
  await expect(more.locator('summary')).toHaveText('More on this page');
  // What waits there is of the same page as the place above it.
  const place = more.locator('xpath=..');
  const hrefs = await place
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(hrefs.map(pathOf)).size).toBe(1);
  expect(new Set(await addresses(page, baseURL)).size).toBe((await addresses(page, baseURL)).length);
});

test.describe('filters', () => {
  test('offer what was found with how many places each leaves, and leave so many', async ({
    page,
    baseURL,
  }) => {
    await page.goto('search/?q=railway');
    const sources = filter(page, 'kind').getByRole('option', { name: /^Sources/ });
    await expect(sources).toHaveText(/^Sources \(\d+\)$/);
    const offered = Number(/\d+/.exec((await sources.textContent()) ?? '')?.[0]);
    await filter(page, 'kind').selectOption('Sources');
    await expect(page).toHaveURL(/\?q=railway&kind=Sources$/);
    await expect(page.locator('#search-results a')).toHaveCount(offered);
    expect(await found(page)).toBe(offered);
    for (const address of await addresses(page, baseURL)) expect(address).toMatch(/^\/sources\//);
  });

  test(
    'show only what was chosen, not a name of another kind',
    { tag: '@base' },
    async ({ page, baseURL }) => {
      await page.goto('search/?q=COC&kind=Sources');
      await found(page);
      for (const address of await addresses(page, baseURL)) expect(address).toMatch(/^\/sources\//);
    },
  );

  test('offer years, the newest first', async ({ page }) => {
    await page.goto('search/?q=trade');
    const options = filter(page, 'year').getByRole('option');
    await expect(options.nth(3)).toHaveText(/^\d{4} \(\d+\)$/);
    const years = (await options.allTextContents()).slice(1).map((text) => Number(text.slice(0, 4)));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test(
    'are in the address, so that a shared link shows the same list',
    { tag: '@base' },
    async ({ page }) => {
      await page.goto('search/?q=ratification');
      const unfiltered = `${await found(page)}`;
      await expect(filter(page, 'topic').getByRole('option').nth(1)).toBeAttached();
      await filter(page, 'topic').selectOption('Free trade area');
      await expect(page).toHaveURL(/\?q=ratification&topic=Free\+trade\+area$/);
      await expect(page.getByRole('status')).not.toContainText(unfiltered);
      const said = await found(page);
      const list = await places(page).allTextContents();
      await page.goto('about/');
      await page.goto('search/?q=ratification&topic=Free+trade+area');
      await expect(filter(page, 'topic')).toHaveValue('Free trade area');
      await expect(places(page)).toHaveText(list);
      expect(await found(page)).toBe(said);
    },
  );

  test('hold when the query changes', async ({ page, baseURL }) => {
    await page.goto('search/?q=railway&kind=Sources');
    await found(page);
    const before = await places(page).count();
    await field(page).fill('ratification');
    await expect(page).toHaveURL(/\?q=ratification&kind=Sources$/);
    await expect(places(page)).not.toHaveCount(before);
    for (const address of await addresses(page, baseURL)) expect(address).toMatch(/^\/sources\//);
  });

  test('with a value that the site does not have leave nothing, and show it as text', async ({ page }) => {
    await page.goto(`search/?q=visa&kind=${encodeURIComponent('<b id="injected">x</b>')}`);
    await expect(page.getByRole('status')).toContainText('Nothing found');
    await expect(filter(page, 'kind')).toHaveValue('<b id="injected">x</b>');
    await expect(page.locator('#injected')).toHaveCount(0);
  });
});

test.describe('query and filters come back', () => {
  /** Chooses a kind once it is offered, and waits for what it leaves. Returns how many places stood there before. */
  async function choose(page: Page, kind: string): Promise<number> {
    await expect(filter(page, 'kind').getByRole('option', { name: kind })).toBeAttached();
    const before = await places(page).count();
    await filter(page, 'kind').selectOption(kind);
    await expect(places(page)).not.toHaveCount(before);
    return before;
  }

  test('with Back from a result', { tag: '@base' }, async ({ page }) => {
    await page.goto('search/');
    await field(page).fill('railway');
    await choose(page, 'Glossary');
    const list = await places(page).allTextContents();
    await places(page).first().click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(field(page)).toHaveValue('railway');
    await expect(filter(page, 'kind')).toHaveValue('Glossary');
    await expect(places(page)).toHaveText(list);
  });

  test('with Back from a filter, and with Forward', async ({ page }) => {
    await page.goto('search/?q=railway');
    const all = await choose(page, 'Glossary');
    const left = await places(page).count();
    await page.goBack();
    await expect(filter(page, 'kind')).toHaveValue('');
    await expect(places(page)).toHaveCount(all);
    await page.goForward();
    await expect(filter(page, 'kind')).toHaveValue('Glossary');
    await expect(places(page)).toHaveCount(left);
  });

  test('with Back to the query that was sent before the last one', async ({ page }) => {
    await page.goto('search/?q=railway');
    await field(page).fill('laboratory');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\?q=laboratory$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('railway');
    await expect(places(page).first()).toContainText(/rail/i);
  });

  test('with reload', async ({ page }) => {
    await page.goto('search/?q=railway&kind=Glossary');
    await found(page);
    const list = await places(page).allTextContents();
    await page.reload();
    await expect(field(page)).toHaveValue('railway');
    await expect(filter(page, 'kind')).toHaveValue('Glossary');
    await expect(places(page)).toHaveText(list);
  });
});

test.describe('for every reader', () => {
  test('the keyboard alone leads from the query through the filters to the place', async ({ page }) => {
    await page.goto('search/');
    await field(page).focus();
    await page.keyboard.type('laboratory');
    await found(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
    for (const name of ['kind', 'topic', 'year']) {
      await page.keyboard.press('Tab');
      await expect(filter(page, name)).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(places(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#joint-bodies')).toBeInViewport();
  });

  test('one region alone speaks of itself, politely', async ({ page }) => {
    await page.goto('search/?q=visa');
    await found(page);
    const regions = page.locator('[aria-live], [role=status], [role=alert], [role=log], output');
    await expect(regions).toHaveCount(1);
    await expect(regions).toHaveRole('status');
    await expect(regions).not.toHaveAttribute('aria-live', 'assertive');
  });

  test('the field is set in 16 px at least, so that a phone does not zoom in', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('search/');
    const size = await field(page).evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
  });

  test('nothing throws where the browser refuses to keep anything', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      const { getItem, setItem, removeItem } = Storage.prototype;
      const check = (key: string): void => {
        if (/search/.test(key)) throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Storage.prototype.getItem = function (key) {
        check(key);
        return getItem.call(this, key);
      };
      Storage.prototype.setItem = function (key, value) {
        check(key);
        setItem.call(this, key, value);
      };
      Storage.prototype.removeItem = function (key) {
        check(key);
        removeItem.call(this, key);
      };
    });
    await page.goto('search/?q=laboratory');
    await places(page).first().click();
    await expect(page.locator('#joint-bodies')).toBeInViewport();
    expect(errors).toEqual([]);
  });
});

test.describe('the reader is told', () => {
  test('which spelling was searched instead', async ({ page }) => {
    await page.goto('search/?q=labratory');
    await expect(page.getByRole('status')).toContainText(
      'Showing results for “laboratory”, not “labratory”.',
    );
    await expect(places(page).first()).toHaveAttribute('href', /#joint-bodies$/);
  });

  test('which word is not on the site', async ({ page }) => {
    await page.goto('search/?q=durian+laboratory');
    await expect(page.getByRole('status')).toContainText('“durian” does not occur on this site.');
    await expect(places(page).first()).toHaveAttribute('href', /#joint-bodies$/);
  });

  test('that nothing was found, above the A to Z', async ({ page }) => {
    await page.goto('search/?q=durian');
    await expect(page.getByRole('status')).toHaveText(
      'Nothing found for “durian”. The A to Z below leads to every page and section.',
    );
    await expect(aToZ(page)).toBeVisible();
    await expect(places(page)).toHaveCount(0);
  });

  test('that words of menus, labels and the foot of the page are not found', async ({ page }) => {
    await page.goto('search/?q=breadcrumbs');
    await expect(page.getByRole('status')).toContainText('Nothing found');
    for (const words of ['skip to content', 'nothing from other sites']) {
      await page.goto(`search/?q=${encodeURIComponent(`"${words}"`)}`);
      await expect(page.getByRole('status')).toContainText(
        'No place has the words in quotation marks side by side.',
      );
    }
  });
});

test.describe('nothing of a query becomes markup', () => {
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '<b id="injected">durian</b>',
    '"><script>alert(1)</script>',
  ]) {
    test(`not of ${query}`, async ({ page }) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(`search/?q=${encodeURIComponent(query)}`);
      await expect(field(page)).toHaveValue(query);
      await expect(page.getByRole('status')).not.toBeEmpty();
      await expect(page.locator('main :is(img, script[src=""], #injected, status b)')).toHaveCount(0);
      await expect(page.getByRole('status').locator('*')).toHaveCount(0);
      expect(dialogs).toEqual([]);
    });
  }

  test('one that finds nothing is shown as it was typed', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('<durian>')}`);
    await expect(page.getByRole('status')).toContainText('Nothing found for “<durian>”.');
  });

  test('10,000 characters are answered like any query', async ({ page }) => {
    await page.goto('search/');
    await field(page).fill('laboratory '.repeat(910).trim());
    await expect(places(page).first()).toHaveAttribute('href', /#joint-bodies$/);
  });
});

test.describe('where search cannot start, a sentence says so above the A to Z', () => {
  for (const [fault, addresses] of [
    ['the index does not come', '**/pagefind/**'],
    ['its program does not come', '**/pagefind/wasm*'],
    ['the words of the site do not come', '**/search/names.json'],
  ] as const) {
    test(`because ${fault}`, async ({ page }) => {
      await page.route(addresses, (route) => route.abort());
      await page.goto('search/?q=seaports');
      await expect(page.getByRole('status')).toHaveText(failed);
      await expect(aToZ(page)).toBeVisible();
    });

    test(`because ${fault}, until it does at the next key`, async ({ page }) => {
      await page.route(addresses, (route) => route.abort());
      await page.goto('search/?q=seaport');
      await expect(page.getByRole('status')).toHaveText(failed);
      await page.unroute(addresses);
      await field(page).press('End');
      await field(page).press('s');
      await found(page);
      await expect(aToZ(page)).toBeHidden();
    });
  }

  test('because the browser refuses to run it', async ({ page }) => {
    await page.route('**/search/?*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll("'wasm-unsafe-eval'", '');
      await route.fulfill({ response, body });
    });
    await page.goto('search/?q=seaports');
    await expect(page.getByRole('status')).toHaveText(failed);
    await expect(aToZ(page)).toBeVisible();
  });

  test('and a name that is known without the index still answers', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/?q=COC');
    await expect(page.getByRole('status')).toHaveText(failed);
    await expect(places(page)).toHaveText(['Term › Code of Conduct in the South China Sea (COC)']);
  });

  for (const [fault, addresses] of [
    ['a part of the index does not come', '**/pagefind/index/**'],
    ['the words of the places do not come', '**/pagefind/fragment/**'],
  ] as const) {
    test(`because ${fault}, until it does at the next search`, async ({ page }) => {
      await page.goto('search/?q=visa');
      await found(page);
      await page.route(addresses, (route) => route.abort());
      await field(page).fill('laboratory');
      await expect(page.getByRole('status')).toHaveText(failed);
      await expect(aToZ(page)).toBeVisible();
      // What an earlier query found is no answer to this one.
      await expect(places(page)).toHaveCount(0);
      await page.unroute(addresses);
      await field(page).press('Enter');
      await expect(places(page).first()).toHaveAttribute('href', /#joint-bodies$/);
      await expect(aToZ(page)).toBeHidden();
    });
  }
});
