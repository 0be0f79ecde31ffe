import { announceCopy } from './clipboard.ts';

/** The link to a page's Markdown; with JavaScript, a button in its place that copies what it leads to. */
export class CopyMarkdown extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link || !('clipboard' in navigator)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy as Markdown';
    button.addEventListener('click', () => {
      // A promise in the item: after a wait, Safari would no longer take this for the reader's own doing.
      const item = new ClipboardItem({ 'text/plain': markdownOf(link.href) });
      announceCopy(navigator.clipboard.write([item]), button, 'Copied');
    });
    link.replaceWith(button);
  }
}

async function markdownOf(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return new Blob([await response.text()], { type: 'text/plain' });
}
