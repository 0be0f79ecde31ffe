import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist*/', '.build/', '.astro/', 'tests/fixtures/', 'tools/node/node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  { rules: { '@typescript-eslint/consistent-type-imports': 'error', eqeqeq: 'error' } },
  {
    // What only Astro can load stays in a few rooms, so that plain Node can test the others.
    files: ['src/**/*.ts'],
    ignores: ['src/content.config.ts', 'src/{components,pages,record}/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['astro:*', '**/record/*', '**/components/*'] }],
    },
  },
);
