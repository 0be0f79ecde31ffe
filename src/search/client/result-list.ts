import type { Result } from '../result.ts';
import { element, excerptParagraph, resultLinks } from './render.ts';

const perPage = 3;

/**
 * Shows results in the list. At most three places of a page stand in it; the others wait behind a line that opens. A
 * place that has the focus keeps it.
 *
 * @param list the list
 * @param results what is found, best first
 * @param base path the site is served under
 */
export function showResults(list: Element, results: readonly Result[], base: string): void {
  const focused = list.querySelector<HTMLAnchorElement>('a:focus');
  list.replaceChildren(...itemsOf(results, base));
  const again = [...list.querySelectorAll('a')].find((link) => link.href === focused?.href);
  again?.focus({ preventScroll: true });
}

function itemsOf(results: readonly Result[], base: string): HTMLLIElement[] {
  const ofPage = new Map<string, HTMLLIElement[]>();
  const items: HTMLLIElement[] = [];
  resultLinks(results, base).forEach((link, index) => {
    const result = results[index];
    if (!result) return;
    const item = document.createElement('li');
    item.append(link, excerptParagraph(result));
    const page = result.url.split('#')[0] ?? '';
    const shown = ofPage.get(page) ?? [];
    if (shown.length < perPage) items.push(item);
    else (shown[perPage - 1]?.querySelector('details ul') ?? moreOnPage(shown[perPage - 1])).append(item);
    ofPage.set(page, [...shown, item]);
  });
  return items;
}

/** Opens a list under the last shown place of a page. */
function moreOnPage(last: HTMLLIElement | undefined): HTMLUListElement {
  const details = document.createElement('details');
  const list = document.createElement('ul');
  details.append(element('summary', 'More on this page'), list);
  last?.append(details);
  return list;
}
