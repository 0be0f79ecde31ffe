/**
 * The box a table scrolls in. It takes the keyboard's focus only while there is something to scroll:
 * a stop at every table would slow down those who read by keyboard.
 */
export class ScrollBox extends HTMLElement {
  #observer = new ResizeObserver(() => {
    if (this.scrollWidth > this.clientWidth) this.tabIndex = 0;
    else this.removeAttribute('tabindex');
  });

  connectedCallback(): void {
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }
}
