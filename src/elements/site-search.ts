/**
 * The search field of the header. Nothing of search is fetched before a reader shows that it is wanted: by focus, by
 * pointing at it, or by Ctrl K (⌘ K), which also takes selected text as the query. On narrow screens, where there is
 * only a link to the search page, the shortcut follows it.
 */
export class SiteSearch extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (!input || !form) return;
    const start = (): void => {
      if (this.#started) return;
      this.#started = true;
      void import('../search/box.ts').then(({ SearchBox }) => new SearchBox(form, this.dataset.base ?? '/'));
    };
    input.addEventListener('focus', start);
    this.addEventListener('pointerenter', start, { once: true });
    addEventListener('keydown', (event) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      if (input.checkVisibility()) {
        const selected = getSelection()?.toString().trim() ?? '';
        if (selected !== '' && selected.length < 100) input.value = selected;
        input.focus();
        input.select();
      } else location.href = form.action;
    });
  }
}
