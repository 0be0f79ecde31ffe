import { adoptStyles } from '../elements/adopt-styles.ts';
import styles from '../styles/search-box.css?inline';
import { answer } from './engine.ts';
import { understand } from './query.ts';
import { clearRecent, keepRecent, readRecent } from './recent.ts';
import { leaveWords, resultLinks } from './render.ts';
import type { Result } from './result.ts';
import { nameResults, results } from './result.ts';
import { SearchSession } from './session.ts';

adoptStyles(styles);

const most = 7;

/**
 * Makes the search field of the header a combobox, by the ARIA pattern: the field keeps the focus, arrows go through
 * the options, each of which is a link to its place. Enter without an option goes to the page of all results.
 */
export class SearchBox {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('ul');
  readonly #session: SearchSession;
  #options: { link: HTMLAnchorElement; result?: Result }[] = [];
  #active = -1;
  #newest = 0;

  /**
   * @param form the form in the header, which works without this
   * @param base path the site is served under
   */
  constructor(form: HTMLFormElement, base: string) {
    const input = form.querySelector('input');
    if (!input) throw new Error('The search form has no field.');
    this.#form = form;
    this.#input = input;
    this.#session = new SearchSession(base);
    this.#session.prepare();
    this.#buildList();
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) void this.#search();
    });
    input.addEventListener('compositionend', () => {
      void this.#search();
    });
    input.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    input.addEventListener('focus', () => {
      void this.#search();
    });
    form.addEventListener('submit', () => {
      keepRecent(input.value);
    });
    form.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) this.#close();
    });
    void this.#search();
  }

  #buildList(): void {
    this.#list.id = 'site-search-options';
    this.#list.role = 'listbox';
    this.#list.ariaLabel = 'Places found';
    this.#list.hidden = true;
    this.#form.append(this.#list);
    this.#input.role = 'combobox';
    this.#input.ariaAutoComplete = 'list';
    this.#input.ariaExpanded = 'false';
    this.#input.setAttribute('aria-controls', this.#list.id);
  }

  async #search(): Promise<void> {
    const turn = ++this.#newest;
    const current = (): boolean => turn === this.#newest && document.activeElement === this.#input;
    const typed = this.#input.value.trim();
    // It may have been loaded because a pointer passed over it.
    if (document.activeElement !== this.#input) return;
    if (typed === '') {
      this.#showRecent();
      return;
    }
    let names: Result[] = [];
    try {
      const knowledge = await this.#session.knowledge();
      names = nameResults(understand(typed, knowledge));
      if (current() && names.length > 0) this.#show(names, typed);
      await this.#session.rest(typed);
      if (!current()) return;
      const found = await answer(typed, knowledge, await this.#session.pagefind());
      if (current()) this.#show(results(found).slice(0, most), typed);
    } catch {
      // The form still leads to the search page, which says what is wrong; a name that is shown stays.
      await this.#session.forget();
      if (current() && names.length === 0) this.#close();
    }
  }

  #show(found: readonly Result[], typed: string): void {
    const all = document.createElement('a');
    all.href = `${this.#form.action}?q=${encodeURIComponent(typed)}`;
    all.textContent =
      found.length === 0 ? `Nothing found for “${typed}”: go to the A to Z` : `All results for “${typed}”`;
    const links = resultLinks(found, this.#session.base);
    this.#open([
      ...links.map((link, index) => ({ link, ...(found[index] && { result: found[index] }) })),
      { link: all },
    ]);
  }

  #showRecent(): void {
    const recent = readRecent();
    if (recent.length === 0) {
      this.#close();
      return;
    }
    const links = recent.map((query) => {
      const link = document.createElement('a');
      link.href = `${this.#form.action}?q=${encodeURIComponent(query)}`;
      link.textContent = query;
      return { link };
    });
    const clear = document.createElement('a');
    clear.href = this.#form.action;
    clear.textContent = 'Clear recent searches';
    clear.addEventListener('click', (event) => {
      event.preventDefault();
      clearRecent();
      this.#close();
    });
    this.#open([...links, { link: clear }]);
  }

  #open(options: { link: HTMLAnchorElement; result?: Result }[]): void {
    const chosen = this.#options[this.#active]?.link.href;
    this.#options = options;
    this.#active = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(
      ...options.map(({ link, result }, index) => {
        link.tabIndex = -1;
        link.addEventListener('click', () => {
          if (!result) return;
          keepRecent(this.#input.value);
          leaveWords(result);
        });
        const option = document.createElement('li');
        option.id = `site-search-option-${index}`;
        option.role = 'option';
        option.append(link);
        return option;
      }),
    );
    this.#list.hidden = false;
    this.#input.ariaExpanded = 'true';
    // An option that was chosen stays chosen when places join it.
    const again = options.findIndex(({ link }) => link.href === chosen);
    if (again >= 0) this.#activate(again);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#active = -1;
    this.#input.ariaExpanded = 'false';
    this.#input.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    // Enter and arrows that choose a character of Chinese or Vietnamese are not ours.
    if (event.isComposing) return;
    const moves: Record<string, number> = {
      ArrowDown: (this.#active + 1) % this.#options.length,
      ArrowUp: (this.#active <= 0 ? this.#options.length : this.#active) - 1,
      Home: 0,
      End: this.#options.length - 1,
    };
    const open = !this.#list.hidden;
    const move = moves[event.key];
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'ArrowDown' && !open) {
      void this.#search();
    } else if (move !== undefined && open && (this.#active >= 0 || event.key.startsWith('Arrow'))) {
      event.preventDefault();
      this.#activate(move);
    } else if (event.key === 'Enter' && open && this.#active >= 0) {
      event.preventDefault();
      this.#follow(event.ctrlKey || event.metaKey);
    }
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, at) => {
      option.ariaSelected = String(at === index);
    });
    const option = this.#list.children[index];
    if (!option) return;
    this.#input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #follow(inNewTab: boolean): void {
    const link = this.#options[this.#active]?.link;
    if (!link) return;
    if (inNewTab) link.target = '_blank';
    link.click();
    link.removeAttribute('target');
  }
}
