import type { Pagefind } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';
import type { Knowledge } from './query.ts';
import { readKnowledge } from './query.ts';

/** How long the index waits for the next key, in milliseconds. What the names answer does not wait. */
const pause = 120;

/** So short a query will go on, and its answer would be half the site. */
const fewestLetters = 3;

/** Where the parts of search are, and what of them has been asked for. Each is fetched once, and again after a fault. */
export class SearchSession {
  /** Path the site is served under. */
  readonly base: string;
  #knowledge: Promise<Knowledge> | undefined;
  #pagefind: Promise<Pagefind> | undefined;
  #lastKey = -Infinity;

  constructor(base: string) {
    this.base = base;
  }

  /**
   * Fetches names and words.
   *
   * @returns what the site knows before its index has loaded
   * @throws if they cannot be fetched
   */
  knowledge(): Promise<Knowledge> {
    this.#knowledge ??= this.#readKnowledge().catch((error: unknown) => {
      this.#knowledge = undefined;
      throw error;
    });
    return this.#knowledge;
  }

  /**
   * Fetches the index.
   *
   * @returns Pagefind, ready to search
   * @throws if it cannot be fetched, or the browser refuses to run it
   */
  pagefind(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(`${this.base}pagefind/`).catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  /**
   * Waits for the next key where one is likely: after another. Words that come at once, pasted, shared or gone back to,
   * and a key after a rest, are searched for at once.
   *
   * @param typed what the field holds
   */
  async rest(typed: string): Promise<void> {
    const now = performance.now();
    const likely = now - this.#lastKey < pause || typed.length < fewestLetters;
    this.#lastKey = now;
    if (likely) await new Promise((resolve) => setTimeout(resolve, pause));
  }

  /** Forgets the index after a search in it failed, so that the next one fetches what is missing. */
  async forget(): Promise<void> {
    const loaded = this.#pagefind;
    this.#pagefind = undefined;
    await loaded?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
  }

  /** Fetches everything ahead of the first key. A fault is not said here: the search itself will meet it. */
  prepare(): void {
    this.knowledge().catch(() => undefined);
    this.pagefind().catch(() => undefined);
  }

  async #readKnowledge(): Promise<Knowledge> {
    const response = await fetch(`${this.base}search/names.json`);
    if (!response.ok) throw new Error(`names.json: ${response.status}`);
    return readKnowledge((await response.json()) as Parameters<typeof readKnowledge>[0]);
  }
}
