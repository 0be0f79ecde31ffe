/**
 * The search field of the header. Nothing of search is fetched before a reader shows that it is wanted: by being on the
 * results page, which starts with it, by focus, by pointing at it, or by Ctrl K (⌘ K), which also takes selected text as
 * the query. On narrow screens, where there is only a link to the search page, the shortcut follows it, unless the page
 * has a field of its own.
 */
export class SiteSearch extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (!input || !form) return;
    const base = this.dataset.base ?? '/';
    const start = (): void => {
      if (this.#started) return;
      this.#started = true;
      void import('../search/client/box.ts').then(({ startSearchBox }) => {
        startSearchBox(form, base);
      });
      // After our own program, which is small and starts the rest: browsers ask an older server for six files at a time.
      askAhead(base);
    };
    if (document.querySelector('search-page')) {
      void import('../search/client/page.ts');
      askAhead(base);
    }
    input.addEventListener('focus', start);
    this.addEventListener('pointerenter', start, { once: true });
    addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      const selected = getSelection()?.toString().trim() ?? '';
      const query = selected.length < 100 ? selected : '';
      // On narrow screens the header has none, but a page may.
      const fields = [input, ...document.querySelectorAll<HTMLInputElement>('main [type=search]')];
      const field = fields.find((one) => one.checkVisibility());
      if (field) {
        if (query !== '') field.value = query;
        field.focus();
        field.select();
      } else location.href = form.action + (query && `?q=${encodeURIComponent(query)}`);
    });
  }
}

function isShortcut({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/**
 * Asks at once for what every search needs: else each part is asked for when the one before has come, and on a slow line
 * that takes longer than the parts themselves.
 */
function askAhead(base: string): void {
  const ask = (file: string, rel: string, as: string): void => {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel, as, crossOrigin: '', href: base + file }));
  };
  ask('pagefind/pagefind.js#0', 'modulepreload', 'script');
  ask('search/names.json', 'preload', 'fetch');
  ask('pagefind/wasm.en.pagefind', 'preload', 'fetch');
  // Under the address by which Pagefind will ask for it (`search/pagefind.ts`).
  ask(`pagefind/pagefind-entry.json?ts=${performance.timeOrigin}`, 'preload', 'fetch');
}
