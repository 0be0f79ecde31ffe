import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<AstroComponentFactory>('./*.astro', { eager: true, import: 'default' });

/** The components that pages may use, each by the name of its file. Any file in this folder is one. */
export const prose = Object.fromEntries(
  Object.entries(files).map(([path, component]) => [path.slice('./'.length, -'.astro'.length), component]),
);
