import { markedForm } from '../marked-form.ts';
import type { Result } from '../result.ts';

/**
 * Draws results as links. Everything is set as text, so that nothing of a query or of the index can become markup. One that
 * is followed leaves its words for the page it leads to.
 *
 * @param results what is found
 * @param base path the site is served under
 * @returns one `a` for each result
 */
export function resultLinks(results: readonly Result[], base: string): HTMLAnchorElement[] {
  return results.map((result) => {
    const { url, above, title } = result;
    const link = document.createElement('a');
    link.href = base + url.slice(1);
    if (above !== '') link.append(element('span', `${above} › `));
    link.append(title);
    link.addEventListener('click', () => {
      leaveWords(result);
    });
    return link;
  });
}

/**
 * Draws what a place says, with the words marked; before it, the question that it answers.
 *
 * @param result the result
 * @returns a paragraph
 */
export function excerptParagraph({ question, excerpt }: Result): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  if (question !== undefined) paragraph.append(element('strong', `Answers: ${question} `));
  paragraph.append(...excerpt.map(({ text, marked }) => (marked ? element('mark', text) : text)));
  return paragraph;
}

/**
 * Makes an element that holds nothing but text.
 *
 * @param name its name
 * @param textContent the text
 * @returns the element
 */
export function element(name: string, textContent: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent });
}

/**
 * Key under which the words of a search wait, on this device, for the page that a result leads to; also in
 * `elements/landing.ts`, since a file that both share would be a request more on every page.
 */
const landingKey = 'search-words';

/**
 * Leaves the words that a result was found by for the page it leads to, which marks them: the address stays clean. With
 * them goes their form, so that the page need not fetch the rule.
 */
function leaveWords({ url, words }: Result): void {
  try {
    const form = markedForm(words).source;
    sessionStorage.setItem(landingKey, JSON.stringify({ url, words, form }));
  } catch {
    // The browser keeps nothing: the place opens without marks.
  }
}
