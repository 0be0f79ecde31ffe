import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { hashes } from '../../files.ts';

/** Where the small site of the fixtures is built: under a base path, so that no address may forget it. */
export const origin = 'https://record.example';
export const base = '/any/prefix/';
export const output = resolve('.build/unit/small-site');

/**
 * Runs the build as an editor does.
 *
 * @param content the content folder
 * @param site the folder that receives the site
 * @returns exit code and everything that was printed
 */
export function build(content: string, site = output): Promise<{ code: number; printed: string }> {
  // Not the whole environment: Vitest sets BASE_URL and its like, which Astro would take for its own.
  const { PATH, HOME } = process.env;
  const settings = { SITE_URL: origin, SITE_BASE: base, SITE_CONTENT: content, SITE_OUTPUT: site };
  const options = { env: { PATH, HOME, ...settings } };
  return new Promise((done) => {
    const child = execFile(process.execPath, ['src/commands/build.ts'], options, (_error, stdout, stderr) => {
      done({ code: child.exitCode ?? -1, printed: stdout + stderr });
    });
  });
}

/** Every file of the finished site, with the hash of what is in it. */
export function files(): Map<string, string> {
  return hashes(output);
}

/** A file of the finished site, as text. */
export function read(path: string): string {
  return readFileSync(join(output, path), 'utf8');
}

/** The elements of a page or of a part of it that a selector names, in order. */
export function all(part: Root | Element, selector: string): Element[] {
  return selectAll(selector, part);
}

/** A page of the finished site, parsed. */
export function page(address: string): Root {
  return fromHtml(read(address.endsWith('/') ? `${address}index.html`.slice(1) : address));
}

/** Words as a reader sees them: a browser shows any space as one. */
export function words(element: Root | Element): string {
  return toString(element).replaceAll(/\s+/g, ' ').trim();
}

/** The links of the part of a page that has this label, each as its words and where it leads under the base path. */
export function links(address: string, label: string): string[] {
  return all(page(address), `[aria-label="${label}"] a`).map(
    (link) => `${words(link)}: ${String(link.properties.href).replace(base, '/')}`,
  );
}
