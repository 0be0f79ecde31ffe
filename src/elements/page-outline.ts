/**
 * The outline of a page: marks the section being read. The current one is the last whose heading has
 * passed the upper third of the window, so a long section stays marked while its heading is out of sight.
 */
export class PageOutline extends HTMLElement {
  #links: HTMLAnchorElement[] = [];
  #abort = new AbortController();

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll('a')];
    const details = this.querySelector('details');
    // Wide screens always show the list; older browsers need it opened, and so do screen readers.
    if (details && matchMedia('(min-width: 64rem)').matches) details.open = true;
    addEventListener(
      'scroll',
      () => {
        this.#mark();
      },
      { passive: true, signal: this.#abort.signal },
    );
    this.#mark();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #mark(): void {
    const line = innerHeight / 3;
    const current = this.#links.findLast((link) => {
      const heading = document.getElementById(link.hash.slice(1));
      return heading !== null && heading.getBoundingClientRect().top < line;
    });
    for (const link of this.#links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}
