import type { Answer, Filters } from '../engine.ts';
import { answer, compared } from '../engine.ts';
import type { Knowledge, KnowledgeData } from '../knowledge.ts';
import { readKnowledge } from '../knowledge.ts';
import type { Pagefind } from '../pagefind.ts';
import { loadPagefind, startAnew } from '../pagefind.ts';
import { understand } from '../query.ts';
import type { Result } from '../result.ts';
import { nameResults, results } from '../result.ts';

/** How long the index waits for the next key, in milliseconds. What the names answer does not wait. */
const pause = 120;

/** So short a query will go on, and its answer would be half the site. */
const fewestLetters = 3;

/** What is shown while a search goes on: names; then places below them, with the answer they are of; or why not. */
export type Show = (shown: readonly Result[], outcome: Answer | 'names' | 'failed') => void;

/** Where the parts of search are, and what of them has been asked for. Each is fetched once, and again after a fault. */
export class SearchSession {
  /** Path the site is served under. */
  readonly base: string;
  #knowledge: Promise<Knowledge> | undefined;
  #pagefind: Promise<Pagefind> | undefined;
  #lastKey = -Infinity;
  #newest = 0;

  constructor(base: string) {
    this.base = base;
  }

  /**
   * Searches, and shows what is known as soon as it is. Nothing more is shown of a search once another has begun: a slow
   * answer to an earlier query must not replace the answer to a later one.
   *
   * @param typed the query; empty to let go of the search before
   * @param show shows what has come
   * @param filters values chosen
   * @param most how many places to compare
   * @returns the answer that was shown last; undefined where there is none, or another search has begun
   */
  async search(
    typed: string,
    show: Show,
    filters: Filters = {},
    most = compared,
  ): Promise<Answer | undefined> {
    const turn = ++this.#newest;
    if (typed === '') return undefined;
    const isCurrent = (): boolean => turn === this.#newest;
    let names: Result[] = [];
    try {
      const knowledge = await this.knowledge();
      if (Object.keys(filters).length === 0) names = nameResults(understand(typed, knowledge));
      if (isCurrent() && names.length > 0) show(names, 'names');
      await this.#rest(typed);
      if (!isCurrent()) return undefined;
      const found = await answer(typed, knowledge, await this.pagefind(), filters, most);
      if (!isCurrent()) return undefined;
      show(results(found), found);
      return found;
    } catch {
      // It may have failed halfway, as when a new version of the site has taken its place.
      if (this.#pagefind) await this.#forget();
      if (isCurrent()) show(names, 'failed');
      return undefined;
    }
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
    this.#pagefind ??= loadPagefind(`${this.base}pagefind/`).catch(async (error: unknown) => {
      await this.#forget();
      throw error;
    });
    return this.#pagefind;
  }

  /** Fetches everything ahead of the first key. A fault is not said here: the search itself will meet it. */
  prepare(): void {
    void Promise.allSettled([this.knowledge(), this.pagefind()]);
  }

  /**
   * Waits for the next key where one is likely: after another. Words that come at once, pasted, shared or gone back to,
   * and a key after a rest, are searched for at once.
   */
  async #rest(typed: string): Promise<void> {
    const now = performance.now();
    const likely = now - this.#lastKey < pause || typed.length < fewestLetters;
    this.#lastKey = now;
    if (likely) await new Promise((resolve) => setTimeout(resolve, pause));
  }

  /** Forgets the index after it failed, so that the next search fetches what is missing. */
  async #forget(): Promise<void> {
    this.#pagefind = undefined;
    await startAnew();
  }

  async #readKnowledge(): Promise<Knowledge> {
    const response = await fetch(`${this.base}search/names.json`);
    if (!response.ok) throw new Error(response.statusText);
    return readKnowledge((await response.json()) as KnowledgeData);
  }
}
