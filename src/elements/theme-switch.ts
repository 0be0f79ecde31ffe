const themes = ['system', 'light', 'dark'];

/**
 * The button that goes from the system's theme to light to dark. The choice stays on this device;
 * `theme-start.js` applies it before the first paint. Hidden until this runs, since it needs JavaScript.
 */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const name = this.querySelector('[data-theme-name]');
    if (!button || !name) return;
    const root = document.documentElement;
    const show = (): void => {
      name.textContent = root.dataset.theme ?? 'system';
    };
    button.addEventListener('click', () => {
      const next = themes[(themes.indexOf(root.dataset.theme ?? 'system') + 1) % themes.length] ?? 'system';
      root.dataset.theme = next;
      show();
      try {
        localStorage.setItem('theme', next);
      } catch {
        // Where nothing may be kept, the choice holds for this page.
      }
    });
    show();
    this.hidden = false;
  }
}
