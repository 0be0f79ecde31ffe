const shownFor = 2000;

/** A text with a button that copies it, as text and with its italics, and says so. The button needs JavaScript. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.firstElementChild;
    if (!text || !('clipboard' in navigator)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    const status = document.createElement('span');
    status.className = 'copied';
    status.role = 'status';
    button.addEventListener('click', () => {
      void navigator.clipboard.write([new ClipboardItem(flavours(text))]).then(
        () => {
          say(status, 'Copied');
        },
        () => {
          say(status, 'Not allowed here: select the text instead');
        },
      );
    });
    this.append(button, status);
  }
}

function flavours(text: Element): Record<string, Blob> {
  const plain = new Blob([text.textContent], { type: 'text/plain' });
  if (text instanceof HTMLPreElement) return { [plain.type]: plain };
  const html = new Blob([text.innerHTML], { type: 'text/html' });
  return { [plain.type]: plain, [html.type]: html };
}

function say(status: HTMLElement, words: string): void {
  status.textContent = words;
  setTimeout(() => {
    status.textContent = '';
  }, shownFor);
}

customElements.define('copy-text', CopyText);
