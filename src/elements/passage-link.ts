import styles from '../styles/passage-link.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { copyAddress } from './clipboard.ts';
import { passageAddress } from './passage-address.ts';
import { fragmentOf, passageOf } from './passage.ts';

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
  // Pressing the button may end the selection; the button goes when the focus has left it.
  if (document.activeElement === button) return;
  // Its words are none of the page's, where those of the passage are looked for.
  button.remove();
  const range = selection && !selection.isCollapsed ? passageOf(selection.getRangeAt(0)) : undefined;
  const block = blockOf(range?.endContainer);
  if (!range || !block?.closest('.prose')) return;
  button.value = passageAddress(location.href, sectionOf(range.startContainer), fragmentOf(range));
  block.after(button);
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
