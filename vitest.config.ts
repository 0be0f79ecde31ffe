import { defineConfig } from 'vitest/config';

// Plain Vitest: what it tests imports nothing from `astro:*`, so it needs none of Astro's Vite plugins.
export default defineConfig({
  test: { include: ['tests/{unit,record,search,outputs}/**/*.test.ts'] },
});
