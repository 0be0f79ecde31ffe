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
