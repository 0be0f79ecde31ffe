/** The part of Pagefind's browser interface that we use; it publishes no types for it. */
export interface Pagefind {
  options(options: { noWorker: boolean; ranking: Record<string, unknown> }): Promise<void>;
  init(): Promise<void>;
  /** Forgets all that was loaded, also what failed to load. */
  destroy(): Promise<void>;
  /** Fetches the filters, after which searches count their values. */
  filters(): Promise<PagefindFilters>;
  search(
    query: string,
    options: { filters: Readonly<Record<string, string[]>> },
  ): Promise<{ results: PagefindResult[]; filters: PagefindFilters }>;
}

/** A record that matches; its words are fetched when asked for. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Fields of the record, besides its text, that hold a word asked for. */
  matchedMetaFields?: string[];
  data(): Promise<{
    raw_url: string;
    content: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
  }>;
}

/** For each filter, how many of the results have each of its values. */
export type PagefindFilters = Record<string, Record<string, number>>;

/** What a match in a field of our records is worth beside one in the text. */
const metaWeights = { section: 6, page: 2, names: 8, questions: 3, also: 1 };

/** How often its program did not come. */
let failures = 0;

/**
 * Loads Pagefind from the finished site.
 *
 * @param bundle address of its folder, with a slash at the end
 * @returns Pagefind, ready to search
 * @throws if the files cannot be fetched or the browser refuses to run them
 */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = await importPagefind(`${bundle}pagefind.js`);
  // A search here takes milliseconds: a worker would cost more bytes than it saves time.
  try {
    await pagefind.options({ noWorker: true, ranking: { metaWeights } });
    await pagefind.init();
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
  return pagefind;
}

/** Some browsers keep the failure of a module under its address, so each new attempt asks under another one. */
async function importPagefind(address: string): Promise<Pagefind> {
  try {
    return (await import(/* @vite-ignore */ `${address}#${failures}`)) as Pagefind;
  } catch (error) {
    failures += 1;
    await dropAhead();
    throw error;
  }
}

/** What was asked for ahead and failed would be handed out at the next try; asked for now, it is out of the way. */
async function dropAhead(): Promise<void> {
  if (typeof document === 'undefined') return;
  const ahead = document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][href*="/pagefind/"]');
  await Promise.all([...ahead].map(({ href }) => fetch(href).catch(() => undefined)));
}
