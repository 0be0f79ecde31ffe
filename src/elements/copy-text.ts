import { announceCopy } from './clipboard.ts';

/** A text with a button that copies it, as text and with its italics, and says so. The button needs JavaScript. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.firstElementChild;
    if (!text || !('clipboard' in navigator)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.addEventListener('click', () => {
      announceCopy(navigator.clipboard.write([new ClipboardItem(flavours(text))]), button, 'Copied');
    });
    this.append(button);
  }
}

function flavours(text: Element): Record<string, Blob> {
  const plain = new Blob([text.textContent], { type: 'text/plain' });
  if (text instanceof HTMLPreElement) return { [plain.type]: plain };
  const html = new Blob([text.innerHTML], { type: 'text/html' });
  return { [plain.type]: plain, [html.type]: html };
}
