import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { copyAddress } from './clipboard.ts';
import { passageAddress } from './passage-address.ts';

const button = document.createElement('button');
button.type = 'button';
button.className = 'passage-link';
button.textContent = 'Copy link to this passage';
button.addEventListener('click', () => {
  copyAddress(button.value, button, 'Link to the passage copied');
});

/**
 * Shows a button that copies a link to the passage selected, or takes it away. The button stands after the block that
 * the selection ends in: that is where Tab leads from there.
 *
 * @param selection what is selected in the page
 */
export function offerPassageLink(selection: Selection | null): void {
  const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const block = blockOf(range?.endContainer);
  // Pressing the button may end the selection; the button goes when the focus has left it.
  if (!range || !block?.closest('.prose')) {
    if (document.activeElement !== button) button.remove();
    return;
  }
  const { fragment } = generateFragmentFromRange(range.cloneRange());
  button.value = passageAddress(location.href, sectionOf(range.startContainer), fragment);
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
