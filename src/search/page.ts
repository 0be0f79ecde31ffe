import type { Answer } from './engine.ts';
import { answer } from './engine.ts';
import type { Knowledge } from './query.ts';
import { understand } from './query.ts';
import { setOptions } from './filter-options.ts';
import { showResults } from './result-list.ts';
import type { Result } from './result.ts';
import { nameResults, results, summary } from './result.ts';
import { SearchSession } from './session.ts';
import { stem } from './words.ts';

const filters = ['kind', 'topic', 'year'] as const;

/**
 * The results page. Query and filters are in the address, so that Back, reload and a shared link bring the same list.
 * Names answer at once; places join below them when the index has loaded.
 */
class SearchPage extends HTMLElement {
  #session = new SearchSession(this.dataset.base ?? '/');
  #newest = 0;
  #settled = false;

  connectedCallback(): void {
    const { form, input } = this.#parts();
    input.addEventListener('input', (event) => {
      // Half a Chinese or Vietnamese word is not a query yet.
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed();
    });
    input.addEventListener('compositionend', () => {
      this.#typed();
    });
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#changed('pushState');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#changed('pushState');
      this.#settled = true;
    });
    addEventListener('popstate', () => {
      this.#restore();
    });
    for (const select of this.querySelectorAll('select')) select.hidden = false;
    this.#session.prepare();
    this.#restore();
  }

  /** Sets the form to what the address says, and searches. */
  #restore(): void {
    const { form, input } = this.#parts();
    const asked = new URLSearchParams(location.search);
    input.value = asked.get('q') ?? '';
    this.#settled = input.value !== '';
    for (const filter of filters) setOptions(form, filter, {}, asked.get(filter) ?? '');
    void this.#search();
  }

  /** The first key after a search that was sent, shared or come back to begins an entry of the history. */
  #typed(): void {
    this.#changed(this.#settled ? 'pushState' : 'replaceState');
    this.#settled = false;
  }

  #changed(change: 'pushState' | 'replaceState'): void {
    const address = new URL(location.href);
    address.search = '';
    for (const [name, value] of new FormData(this.#parts().form)) {
      if (typeof value === 'string' && value !== '') address.searchParams.set(name, value);
    }
    if (address.href !== location.href) history[change](null, '', address);
    void this.#search();
  }

  async #search(): Promise<void> {
    const { form, input, status } = this.#parts();
    const turn = ++this.#newest;
    const typed = input.value.trim();
    // A slow answer to an earlier query must not replace the answer to a later one.
    const current = (): boolean => turn === this.#newest;
    document.body.classList.toggle('searching', typed !== '');
    if (typed === '') {
      status.textContent = '';
      this.#list([]);
      return;
    }
    const chosen = Object.fromEntries(
      filters.flatMap((filter) => {
        const value = new FormData(form).get(filter);
        return typeof value === 'string' && value !== '' ? [[filter, [value]]] : [];
      }),
    );
    let names: Result[] = [];
    try {
      const knowledge = await this.#session.knowledge();
      if (!current()) return;
      if (Object.keys(chosen).length === 0) names = nameResults(understand(typed, knowledge));
      if (names.length > 0) this.#list(names);
      await this.#session.rest(typed);
      if (!current()) return;
      const pagefind = await this.#session.pagefind();
      const found = await answer(typed, knowledge, pagefind, chosen);
      if (isBroken(found, knowledge, chosen)) throw new Error('The index lacks words of the site.');
      if (current()) this.#show(found, typed);
      // Counts for the filters may come after the results: those are what the reader waits for.
      if (Object.keys(found.counts).length > 0 || found.places.length === 0) return;
      await pagefind.filters();
      const { counts } = await answer(typed, knowledge, pagefind, chosen);
      if (current()) this.#offer(counts);
    } catch {
      await this.#session.forget();
      if (!current()) return;
      this.#list(names);
      status.textContent = 'Search could not start here. The A to Z below leads to every page and section.';
      document.body.classList.remove('searching');
    }
  }

  #show(found: Answer, typed: string): void {
    this.#parts().status.textContent = summary(found, typed);
    this.#offer(found.counts);
    const shown = results(found);
    if (shown.length === 0) document.body.classList.remove('searching');
    this.#list(shown);
  }

  #offer(counts: Answer['counts']): void {
    const { form } = this.#parts();
    for (const filter of filters) {
      setOptions(form, filter, counts[filter] ?? {}, String(new FormData(form).get(filter) ?? ''));
    }
  }

  #list(shown: readonly Result[]): void {
    const list = this.querySelector('#search-results');
    if (list) showResults(list, shown, this.#session.base);
  }

  #parts(): { form: HTMLFormElement; input: HTMLInputElement; status: Element } {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const status = this.querySelector('#search-status');
    if (!form || !input || !status) throw new Error('search-page lacks one of its parts');
    return { form, input, status };
  }
}

/** Pagefind keeps silent about a part of the index that did not come; but a word that the site holds is found. */
function isBroken({ places, query }: Answer, { stems }: Knowledge, chosen: object): boolean {
  const known = query.words.some((word) => word.length > 3 && stems.has(stem(word)));
  return places.length === 0 && known && Object.keys(chosen).length === 0;
}

customElements.define('search-page', SearchPage);
