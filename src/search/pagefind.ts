/** The part of Pagefind's browser interface that we use; it publishes no types for it. */
export interface Pagefind {
  options(options: {
    noWorker: boolean;
    ranking: Record<string, unknown>;
    /** Stands in the address of the file that says which version of the index is there. */
    metaCacheTag: number;
  }): Promise<void>;
  init(): Promise<void>;
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
const metaWeights = { section: 6, page: 2, names: 8, questions: 3 };

/** How often it did not come, or could not go on. */
let failures = 0;

/**
 * Loads Pagefind from the finished site.
 *
 * @param bundle address of its folder, with a slash at the end
 * @returns Pagefind, ready to search
 * @throws if the files cannot be fetched or the browser refuses to run them
 */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  // Some browsers keep the failure of a module under its address, so each new attempt asks under another one. A name for it
  // of its own, since Vite would wrap an import that begins like a string in forty bytes of preloading.
  const program = `${bundle}pagefind.js#${failures}`;
  const pagefind = (await import(/* @vite-ignore */ program)) as Pagefind;
  await pagefind.options({
    // A search here takes milliseconds: a worker would cost more bytes than it saves time.
    noWorker: true,
    ranking: { metaWeights },
    // That of the first attempt was asked for ahead; no cache can answer the others.
    metaCacheTag: performance.timeOrigin + failures,
  });
  await pagefind.init();
  return pagefind;
}

/** Lets the next attempt begin anew, after one that failed: with a program of its own, which has loaded nothing yet. */
export async function startAnew(): Promise<void> {
  failures += 1;
  // What was asked for ahead and failed would be handed out at the next try; asked for now, it is out of the way.
  const ahead = document.querySelectorAll<HTMLLinkElement>('link[href*="/pagefind/"]');
  await Promise.all([...ahead].map(({ href }) => fetch(href).catch(() => undefined)));
}
