import type { Pagefind } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';
import type { Place } from './places.ts';
import { placesOf } from './places.ts';

const pagesShown = 10;

/** The results page: reads the query from the address, searches, and lists places to open. */
class SearchPage extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #newest = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener(
      'focus',
      () => {
        void this.#load().catch(() => undefined);
      },
      { once: true },
    );
    input.addEventListener('input', (event) => {
      // Half a Chinese or Vietnamese word is not a query yet.
      if (event instanceof InputEvent && event.isComposing) return;
      const address = new URL(location.href);
      address.searchParams.set('q', input.value);
      history.replaceState(null, '', address);
      void this.#search(input.value);
    });
    void this.#search(input.value);
  }

  #load(): Promise<Pagefind> {
    const { bundle = '', base = '' } = this.dataset;
    return (this.#pagefind ??= loadPagefind(bundle, base));
  }

  async #search(text: string): Promise<void> {
    const turn = ++this.#newest;
    const query = text.trim();
    if (query === '') {
      this.#show('', []);
      return;
    }
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, pagesShown).map((result) => result.data()));
      // A slow answer to an earlier query must not replace the answer to a later one.
      if (turn === this.#newest) this.#show(summary(results.length, query), pages.flatMap(placesOf));
    } catch {
      this.#pagefind = undefined;
      if (turn === this.#newest) {
        this.#show('Search could not start here. The list below leads to every page and section.', []);
      }
    }
  }

  #show(status: string, places: Place[]): void {
    const line = this.querySelector('#search-status');
    if (line) line.textContent = status;
    this.querySelector('#search-results')?.replaceChildren(...places.map(item));
  }
}

function summary(pages: number, query: string): string {
  if (pages === 0) return `Nothing found for “${query}”. The list below leads to every page and section.`;
  return `${pages} ${pages === 1 ? 'page' : 'pages'} found for “${query}”`;
}

function item(place: Place): HTMLLIElement {
  const link = document.createElement('a');
  link.href = place.url;
  link.append(place.section ?? place.page);
  if (place.section !== undefined) {
    const page = document.createElement('span');
    page.textContent = `${place.page} › `;
    link.prepend(page);
  }
  const excerpt = document.createElement('p');
  excerpt.append(...marked(place.excerpt));
  const result = document.createElement('li');
  result.append(link, excerpt);
  return result;
}

/** Rebuilds an excerpt from its text and marks alone, so that nothing else of it reaches the page. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('search-page', SearchPage);
