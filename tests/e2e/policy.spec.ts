import { expect, test } from '@playwright/test';
import { kinds } from './pages.ts';

for (const [kind, address] of Object.entries(kinds)) {
  test(`the ${kind} loads without an error, a refusal or a word to another host`, async ({
    page,
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
  });
}

test('no page sets a cookie', async ({ page, context }) => {
  await page.goto('search/?q=trade', { waitUntil: 'networkidle' });
  expect(await context.cookies()).toEqual([]);
});
