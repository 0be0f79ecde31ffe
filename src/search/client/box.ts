import styles from '../../styles/search-box.css?url';
import type { Result } from '../result.ts';
import { Combobox } from './combobox.ts';
import { clearRecent, keepRecent, readRecent } from './recent.ts';
import { resultLinks } from './render.ts';
import { SearchSession } from './session.ts';

const most = 7;

/**
 * Makes the search field of the header a combobox of the places found. Enter without one of them goes to the page of all
 * results, as it does where search cannot start.
 *
 * @param form the form in the header, which works without this
 * @param base path the site is served under
 */
export function startSearchBox(form: HTMLFormElement, base: string): void {
  const input = form.querySelector('input');
  if (!input) throw new Error('no field');
  const session = new SearchSession(base);
  const link = (text: string, query?: string): HTMLAnchorElement => {
    const href = form.action + (query === undefined ? '' : `?q=${encodeURIComponent(query)}`);
    return Object.assign(document.createElement('a'), { href, textContent: text });
  };

  const showRecent = (): void => {
    const recent = readRecent();
    const clear = link('Clear recent searches');
    clear.addEventListener('click', (event) => {
      event.preventDefault();
      clearRecent();
      combobox.close();
    });
    if (recent.length > 0) combobox.open([...recent.map((query) => link(query, query)), clear]);
    else combobox.close();
  };

  const placeLinks = (found: readonly Result[]): HTMLAnchorElement[] => {
    const links = resultLinks(found.slice(0, most), base);
    for (const place of links) {
      place.addEventListener('click', () => {
        keepRecent(input.value);
      });
    }
    return links;
  };

  const search = (): void => {
    // It may have been loaded because a pointer passed over it.
    if (document.activeElement !== input) return;
    const typed = input.value.trim();
    if (typed === '') showRecent();
    void session.search(typed, (found, outcome) => {
      if (document.activeElement !== input) return;
      if (outcome === 'failed') {
        // The form still leads to the search page, which says what is wrong; a name that is shown stays.
        if (found.length === 0) combobox.close();
        return;
      }
      const all = found.length > 0 ? 'All results for' : 'Nothing found for';
      const where = found.length > 0 ? '' : ': go to the A to Z';
      combobox.open([...placeLinks(found), link(`${all} “${typed}”${where}`, typed)]);
    });
  };

  const combobox = new Combobox(form, input, search);
  input.addEventListener('input', (event) => {
    if (!event.isComposing) search();
  });
  for (const event of ['compositionend', 'focus']) input.addEventListener(event, search);
  form.addEventListener('submit', () => {
    keepRecent(input.value);
  });
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }));
  session.prepare();
  search();
}
