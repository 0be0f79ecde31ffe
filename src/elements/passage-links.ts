/** How long a selection has to stay as it is, in milliseconds: while it is being made, nothing shows. */
const settled = 300;

/**
 * Offers a link to the passage that a reader has selected. What makes the link is loaded only then.
 */
export function offerPassageLinks(): void {
  if (!('clipboard' in navigator)) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      void import('./passage-link.ts').then(({ offerPassageLink }) => {
        offerPassageLink(document.getSelection());
      });
    }, settled);
  });
}
