import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import styles from '../styles/passage-link.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { copyAddress } from './clipboard.ts';
import { passageAddress } from './passage-address.ts';

adoptStyles(styles);

const button = document.createElement('button');
button.type = 'button';
button.className = 'passage-link';
button.textContent = 'Copy link to this passage';
button.addEventListener('click', () => {
  copyAddress(button.value, button, 'Link to the passage copied');
});

// The next stop after a selection is what can be done with it, wherever the focus was before.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab' || event.shiftKey || !button.isConnected || document.activeElement === button)
    return;
  event.preventDefault();
  button.focus();
});

/**
 * Shows a button that copies a link to the passage selected, or takes it away. It stands after the block that the
 * selection ends in, so that Tab then goes on from there.
 *
 * @param selection what is selected in the page
 */
export function offerPassageLink(selection: Selection | null): void {
  const range = selection && !selection.isCollapsed ? trimmed(selection.getRangeAt(0)) : undefined;
  const block = blockOf(range?.endContainer);
  // Pressing the button may end the selection; the button goes when the focus has left it.
  if (!range || !block?.closest('.prose')) {
    if (document.activeElement !== button) button.remove();
    return;
  }
  // It moves the ends of the range it is given, so the section is read first.
  const section = sectionOf(range.startContainer);
  const { fragment } = generateFragmentFromRange(range);
  button.value = passageAddress(location.href, section, fragment);
  block.after(button);
}

/**
 * What a reader means begins and ends in words: three clicks select up to the next block, other ways whole elements.
 * Numbers of citations at either end are no words of the passage, and change when another source is cited before.
 */
function trimmed(range: Range): Range | undefined {
  const texts = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let passage: Range | undefined;
  let text: Node | null = texts.currentNode instanceof Text ? texts.currentNode : texts.nextNode();
  for (; text; text = texts.nextNode()) {
    if (!range.intersectsNode(text) || text.parentElement?.closest('.cite')) continue;
    const from = text === range.startContainer ? range.startOffset : 0;
    const words = text.textContent?.slice(from, text === range.endContainer ? range.endOffset : undefined);
    if (!words?.trim()) continue;
    if (!passage) {
      passage = document.createRange();
      passage.setStart(text, from + words.length - words.trimStart().length);
    }
    passage.setEnd(text, from + words.trimEnd().length);
  }
  return passage;
}

function blockOf(node: Node | undefined): Element | null | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('p, ul, ol, dl, scroll-box, .heading');
}

/** Id of the section that the selection begins in; empty for the lead. */
function sectionOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('section')?.querySelector('.heading > [id]')?.id ?? '';
}
