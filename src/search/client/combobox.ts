/**
 * A field with a list of links under it, by the ARIA pattern of a combobox: the field keeps the focus, arrows go through
 * the links, Home and End to the first and the last, Enter follows one, Escape closes the list.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('ul');
  #links: HTMLAnchorElement[] = [];
  #active = -1;

  /**
   * @param form holds the field, and receives the list
   * @param input the field
   * @param ask fills the list, when an arrow asks for it
   */
  constructor(form: HTMLFormElement, input: HTMLInputElement, ask: () => void) {
    this.#input = input;
    const list = { id: 'site-search-options', role: 'listbox', ariaLabel: 'Places found', hidden: true };
    form.append(Object.assign(this.#list, list));
    Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('keydown', (event) => {
      this.#key(event, ask);
    });
    form.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) this.close();
    });
  }

  /**
   * Opens the list. A link that was chosen stays chosen when others join it.
   *
   * @param links what it offers
   */
  open(links: HTMLAnchorElement[]): void {
    const chosen = this.#links[this.#active]?.href;
    this.#links = links;
    this.#list.replaceChildren(
      ...links.map((link, index) => {
        link.tabIndex = -1;
        const option = document.createElement('li');
        option.append(link);
        return Object.assign(option, { id: `site-search-option-${index}`, role: 'option' });
      }),
    );
    this.#list.hidden = false;
    this.#input.ariaExpanded = 'true';
    this.#activate(links.findIndex(({ href }) => href === chosen));
  }

  close(): void {
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#activate(-1);
  }

  #key(event: KeyboardEvent, ask: () => void): void {
    // Enter and arrows that choose a character of Chinese or Vietnamese are not ours.
    if (event.isComposing) return;
    const { key } = event;
    const last = this.#links.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: this.#active < last ? this.#active + 1 : 0,
      ArrowUp: this.#active > 0 ? this.#active - 1 : last,
      // With no link chosen they are the field's.
      ...(this.#active >= 0 && { Home: 0, End: last }),
    };
    const move = moves[key];
    const link = this.#links[this.#active];
    if (this.#list.hidden) {
      if (key === 'ArrowDown') ask();
      return;
    }
    if (key === 'Escape') this.close();
    else if (move !== undefined) this.#activate(move);
    else if (key === 'Enter' && link) follow(link, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }

  #activate(index: number): void {
    this.#active = index;
    this.#input.removeAttribute('aria-activedescendant');
    [...this.#list.children].forEach((option, at) => {
      option.ariaSelected = String(at === index);
      if (at !== index) return;
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    });
  }
}

function follow(link: HTMLAnchorElement, inNewTab: boolean): void {
  if (inNewTab) link.target = '_blank';
  link.click();
  link.removeAttribute('target');
}
