/** A section counts as read from where its heading is this far from the top of the window, in CSS pixels. */
const readingLine = 128;

/**
 * The outline of a page: marks the section being read. That is the one the address names, while its heading is in the
 * upper half of the window, since a reader has just asked for it; else the last whose heading has passed the line.
 */
export class PageOutline extends HTMLElement {
  #links: HTMLAnchorElement[] = [];
  #abort = new AbortController();

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll('a')];
    const details = this.querySelector('details');
    // Wide screens always show the list; older browsers need it opened, and so do screen readers.
    if (details && matchMedia('(min-width: 64rem)').matches) details.open = true;
    const mark = (): void => {
      this.#mark();
    };
    for (const event of ['scroll', 'hashchange', 'resize']) {
      addEventListener(event, mark, { passive: true, signal: this.#abort.signal });
    }
    mark();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #mark(): void {
    const target = this.#links.find((link) => link.hash === location.hash);
    const asked = target && between(0, headingTop(target), innerHeight / 2);
    const current = asked ? target : this.#links.findLast((link) => headingTop(link) < readingLine);
    for (const link of this.#links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

function headingTop(link: HTMLAnchorElement): number {
  return document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top ?? Infinity;
}

function between(least: number, value: number, most: number): boolean {
  return value >= least && value <= most;
}
