import { defineConfig } from '@playwright/test';
import { browserOptions } from './tests/browser.ts';
import { sites } from './tests/sites.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.build/e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 3,
  reporter: [['dot'], ['json', { outputFile: '.build/e2e.json' }]],
  use: {
    launchOptions: await browserOptions(),
    // Nothing on a page may move by itself while a test looks at it.
    reducedMotion: 'reduce',
  },
  projects: [
    { name: 'root', use: { baseURL: sites.root.address } },
    // The same site under a base path: what follows an address or fetches a file must work there too.
    { name: 'prefix', use: { baseURL: sites.prefix.address }, grep: /@base/ },
  ],
  webServer: Object.values(sites).map(({ environment, address }) => ({
    command: 'node src/commands/preview.ts',
    env: environment,
    url: address,
  })),
});
