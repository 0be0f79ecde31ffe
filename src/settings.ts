import { resolve } from 'node:path';

/** Where the site will live, and which folders it is built from and into. */
export interface Settings {
  /** Origin of the published site, for absolute addresses: `https://example.org`. */
  url: string;
  /** Path the site is served under; begins and ends with a slash. */
  base: string;
  /** Absolute path of the content folder. */
  content: string;
  /** Absolute path of the folder that receives the finished site. */
  output: string;
}

/**
 * Reads the settings from environment variables: `SITE_URL`, `SITE_BASE`, and, for tests that build
 * a small site of their own, `SITE_CONTENT` and `SITE_OUTPUT`.
 *
 * @param env the environment, usually `process.env`
 * @returns settings with defaults that suit a build on one's own machine
 * @throws if `SITE_URL` is not a full address
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const url = env.SITE_URL ?? 'http://localhost:4321';
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new Error(`SITE_URL is “${url}”, which is not an address. Write it in full: https://example.org`);
  }
  return {
    url: new URL(url).origin,
    base: `/${env.SITE_BASE ?? ''}/`.replaceAll(/\/+/g, '/'),
    content: resolve(env.SITE_CONTENT ?? 'content'),
    output: resolve(env.SITE_OUTPUT ?? 'dist'),
  };
}
