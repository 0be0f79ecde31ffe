/** The part of Pagefind's browser interface that we use; it publishes no types for it. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength?: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

/** A page that matches. */
export interface FoundPage {
  url: string;
  meta: { title?: string };
  sub_results: FoundSection[];
}

/** A section of it that matches; the first may be the page itself, whose address has no `#`. */
export interface FoundSection {
  title: string;
  url: string;
  /** Text with the matching words in `<mark>`, everything else escaped. */
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

/**
 * Loads Pagefind from the finished site.
 *
 * @param bundle address of its folder, with a slash at the end
 * @param base path the site is served under, put before the addresses of results
 * @returns Pagefind, ready to search
 * @throws if the files cannot be fetched or the browser refuses to run them
 */
export async function loadPagefind(bundle: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return pagefind;
}
