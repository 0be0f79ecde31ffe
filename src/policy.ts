import { createHash } from 'node:crypto';

/**
 * Writes the content-security policy: only the site's own files, the inline scripts it knows, and the
 * WebAssembly that Pagefind runs.
 *
 * @param inlineScripts text of every inline script of the page
 * @returns the policy, for a meta element
 */
export function contentSecurityPolicy(inlineScripts: string[]): string {
  const hashes = inlineScripts.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * Lists the headers that a host should send with every file. The policy is the pages' own, and says besides what only
 * a header may: that no other site shows ours in a frame.
 *
 * @param inlineScripts text of every inline script of the pages
 * @returns name and value of each header
 */
export function securityHeaders(inlineScripts: string[]): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentSecurityPolicy(inlineScripts)}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** How long a browser may keep a file whose name changes with what is in it: for ever, as far as it counts. */
export const hashedLifetime = 'public, max-age=31536000, immutable';

/** Where such files are, from the root of the site: what Astro bundles, and the parts of Pagefind's index. */
export const hashedPaths = ['/_astro/', '/pagefind/filter/', '/pagefind/fragment/', '/pagefind/index/'];
