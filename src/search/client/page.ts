import { compared, countFilters } from '../engine.ts';
import type { Answer, Filters } from '../engine.ts';
import { otherWay, results, summary } from '../result.ts';
import { showCounts } from './filter-counts.ts';
import { showResults } from './result-list.ts';
import type { Show } from './session.ts';
import { SearchSession } from './session.ts';

/** What an entry of the history keeps besides its address: how many places were asked for, and how far down one was. */
interface Entry {
  most?: number;
  top?: number;
}

/**
 * The results page. Query, filters and order are in the address, so that Back, reload and a shared link bring the same
 * list. Names answer at once; places join below them when the index has loaded.
 */
class SearchPage extends HTMLElement {
  readonly #session = new SearchSession(this.dataset.base ?? '/');
  readonly #form = this.#part<HTMLFormElement>('form');
  readonly #input = this.#part<HTMLInputElement>('input');
  readonly #status = this.#part('#search-status');
  readonly #list = this.#part('#search-results');
  readonly #more = this.#part<HTMLButtonElement>('#search-more');
  readonly #sort = this.#part<HTMLSelectElement>('[name=sort]');
  readonly #filters = this.querySelectorAll<HTMLSelectElement>('select:not([name=sort])');
  #most = compared;
  #settled = false;
  /** Whether the reader has come to the filters, whose counts take files of their own. */
  #counts = false;
  #found: Answer | undefined;

  connectedCallback(): void {
    this.#input.addEventListener('input', (event) => {
      // Half a Chinese or Vietnamese word is not a query yet.
      if (!event.isComposing) this.#typed();
    });
    this.#input.addEventListener('compositionend', () => {
      this.#typed();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#changed('pushState');
      this.#settled = true;
    });
    this.#more.addEventListener('click', () => {
      this.#most += compared;
      void this.#search();
    });
    addEventListener('popstate', () => {
      this.#restore();
    });
    // The list is not there yet when the browser would go back to where one was.
    history.scrollRestoration = 'manual';
    addEventListener('pagehide', () => {
      history.replaceState({ most: this.#most, top: scrollY } satisfies Entry, '');
    });
    for (const select of this.querySelectorAll('select')) {
      select.disabled = false;
      select.addEventListener('change', () => {
        this.#changed('pushState');
      });
      for (const interest of ['focus', 'pointerenter']) {
        select.addEventListener(interest, () => {
          this.#counts = true;
          void this.#count();
        });
      }
    }
    this.#session.prepare();
    this.#restore(this.#input.value);
  }

  /** Sets the form to what the address says, except for what was typed before this program had come, and searches. */
  #restore(early = ''): void {
    const asked = new URLSearchParams(location.search);
    const { most = compared, top = 0 } = (history.state ?? {}) as Entry;
    this.#most = most;
    const sent = asked.get('q') ?? '';
    this.#input.value = early || sent;
    this.#settled = sent !== '';
    for (const select of this.querySelectorAll('select')) {
      const value = asked.get(select.name) ?? '';
      select.value = value;
      if (select.value !== value) select.append(new Option(value, value, true, true));
    }
    if (this.#input.value + location.hash === '') this.#input.focus();
    if (early !== '') this.#typed();
    else {
      void this.#search().then(() => {
        if (top > 0) scrollTo(0, top);
      });
    }
  }

  /** The first key after a search that was sent, shared or come back to begins an entry of the history. */
  #typed(): void {
    this.#changed(this.#settled ? 'pushState' : 'replaceState');
    this.#settled = false;
  }

  #changed(change: 'pushState' | 'replaceState'): void {
    const address = new URL(location.href);
    address.search = '';
    for (const [name, value] of new FormData(this.#form)) {
      if (value !== '') address.searchParams.set(name, String(value));
    }
    if (address.href !== location.href) history[change](null, '', address);
    this.#most = compared;
    void this.#search();
  }

  async #search(): Promise<void> {
    const typed = this.#input.value.trim();
    const chosen = this.#chosen();
    const show: Show = (found, outcome) => {
      const isAnswer = typeof outcome === 'object';
      const shown = isAnswer ? results(outcome, this.#sort.value === 'newest') : found;
      showResults(this.#list, shown, this.#session.base);
      this.#more.hidden = !(isAnswer && outcome.more);
      document.body.classList.toggle('searching', outcome === 'names' || (isAnswer && shown.length > 0));
      if (isAnswer) this.#status.textContent = summary(outcome, typed, shown.length, chosen);
      if (outcome === 'failed') this.#status.textContent = `Search could not start here. ${otherWay}`;
    };
    document.body.classList.toggle('searching', typed !== '');
    if (typed === '') {
      this.#status.textContent = '';
      this.#more.hidden = true;
      this.#list.replaceChildren();
    }
    this.#found = await this.#session.search(typed, show, chosen, this.#most);
    await this.#count();
  }

  async #count(): Promise<void> {
    const found = this.#found;
    if (!found || !this.#counts) return;
    const counts = await countFilters(found.query, await this.#session.pagefind(), this.#chosen());
    if (this.#found !== found) return;
    for (const select of this.#filters) showCounts(select, counts[select.name] ?? {});
  }

  #chosen(): Filters {
    const chosen: Record<string, string[]> = {};
    for (const { name, value } of this.#filters) {
      if (value !== '') chosen[name] = [value];
    }
    return chosen;
  }

  #part<Part extends Element>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(selector);
    return part;
  }
}

customElements.define('search-page', SearchPage);
