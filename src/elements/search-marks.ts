import styles from '../styles/search-marks.css?inline';
import { adoptStyles } from './adopt-styles.ts';

const highlight = 'search';

adoptStyles(styles);

/** What a search leaves. */
interface Left {
  url?: string;
  words?: string[];
  /** Source of the pattern that cuts a text into pieces, some of which are words to mark. */
  form?: string;
}

/**
 * Marks the words of a search in the section that a result has led to, without touching the text or the address, and
 * offers to clear them.
 *
 * @param left what the search left on this device, as JSON: the words, their form and the address they are for
 */
export function markSearchWords(left: string): void {
  const { url, words, form } = readWords(left);
  // Words may have been left for a place that opened in another tab.
  if (!words || !form || !('highlights' in CSS) || !(location.pathname + location.hash).endsWith(url ?? ''))
    return;
  const target =
    location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  // Without a section, the result was the page's lead: what stands before its first section.
  const section = target?.closest('section');
  const places = section ? [section] : [...document.querySelectorAll('.prose > :not(section)')];

  const wanted = new Set(words.map((word) => String(word).toLowerCase()));
  const ranges = places.flatMap((place) => rangesOf(place, wanted, form));
  if (ranges.length === 0) return;
  unfold(ranges);
  CSS.highlights.set(highlight, new Highlight(...ranges));

  document.querySelector('.clear-marks')?.remove();
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'clear-marks';
  clear.textContent = 'Clear search marks';
  clear.addEventListener('click', () => {
    CSS.highlights.delete(highlight);
    clear.remove();
  });
  document.body.append(clear);
}

/** Opens what is folded up, as the data table of a chart, where a word stands there alone, or a year has its row. */
function unfold(ranges: readonly Range[]): void {
  const foldOf = ({ startContainer }: Range) => startContainer.parentElement?.closest('details:not([open])');
  const wordOf = (range: Range) => range.toString().toLowerCase();
  const inSight = new Set(ranges.filter((range) => !foldOf(range)).map(wordOf));
  for (const range of ranges) {
    if (/^\d/.test(wordOf(range)) || !inSight.has(wordOf(range))) foldOf(range)?.setAttribute('open', '');
  }
}

function readWords(left: string): Left {
  try {
    return (JSON.parse(left) ?? {}) as Left;
  } catch {
    return {};
  }
}

/** Every place in an element where one of the words stands whole. */
function rangesOf(place: Element, words: ReadonlySet<string>, form: string): Range[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const match of (node.textContent ?? '').matchAll(new RegExp(form, 'gv'))) {
      if (!words.has(match[0].toLowerCase())) continue;
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}
