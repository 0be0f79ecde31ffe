import { expect, test } from '@playwright/test';
import { inlineScripts } from '../../src/export/host-files.ts';
import { securityHeaders } from '../../src/policy.ts';
import { kinds } from './pages.ts';

for (const [kind, address] of Object.entries(kinds)) {
  test(`the ${kind} loads without an error, a refusal, a cookie or a word to another host`, async ({
    page,
    context,
    baseURL,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // A missing page is answered with 404, which the browser logs.
      const expected = kind === 'missing page' && message.text().includes('404');
      if (message.type() === 'error' && !expected) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) complaints.push(`asked ${request.url()}`);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

// A meta element does not reach the files that a page loads; a header does, as hosts should send it.
test('pages and what they load come with the policy as a header too, under which search works', async ({
  page,
}) => {
  const headers = Object.entries(securityHeaders(inlineScripts));
  const sent: string[] = [];
  page.on('response', (response) => {
    const given = response.headers();
    if (headers.every(([name, value]) => given[name.toLowerCase()] === value)) {
      sent.push(new URL(response.url()).pathname.split('/').at(-1) ?? '');
    }
  });
  await page.goto('search/?q=seaports');
  await expect(page.locator('#search-results > li').first()).toBeVisible();
  expect(sent).toContain('');
  expect(sent).toContain('pagefind.js');
  expect(sent).toContainEqual(expect.stringMatching(/^wasm\./));
});

test('what someone smuggles into a page does not run', async ({ page }) => {
  await page.goto('summits/28/');
  const refused: string[] = [];
  await page.exposeFunction('refuse', (directive: string) => refused.push(directive));
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      (window as unknown as { refuse: (directive: string) => void }).refuse(effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    const elsewhere = document.createElement('script');
    elsewhere.src = 'https://example.org/script.js';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    const link = document.createElement('a');
    link.setAttribute('onclick', 'window.ran = true');
    document.body.append(script, elsewhere, style, frame, link);
    link.click();
  });
  const expected = ['frame-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'];
  await expect.poll(() => [...new Set(refused)].sort()).toEqual(expected);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('nothing from the address or a search becomes markup', async ({ page }) => {
  const markup = '<img src=x onerror="window.ran=1"><b>trade</b>';
  const quoted = encodeURIComponent(markup);
  await page.goto(`search/?q=${quoted}&kind=${quoted}&topic=${quoted}&year=${quoted}#${quoted}`);
  await expect(page.getByRole('searchbox', { name: 'What are you looking for?' })).toHaveValue(markup);
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await expect(page.locator('main img, b:text-is("trade")')).toHaveCount(0);

  await page.goto(`trade/?q=${quoted}#${quoted}`);
  await page.locator('#site-search').fill(markup);
  await expect(page.getByRole('option').last()).toContainText(markup);
  await expect(page.locator('header img, main img, b:text-is("trade")')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
