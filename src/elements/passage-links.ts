/** How long a selection has to stay as it is, in milliseconds: while it is being made, nothing shows. */
const settled = 300;

/**
 * Offers a link to the passage that a reader has selected. What makes the link is loaded only then: a click in the page
 * or words selected in a field are no passage.
 */
export function offerPassageLinks(): void {
  if (!('clipboard' in navigator)) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isLoaded = false;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      isLoaded ||= document.getSelection()?.isCollapsed === false;
      if (!isLoaded) return;
      void import('./passage-link.ts').then(({ offerPassageLink }) => {
        offerPassageLink(document.getSelection());
      });
    }, settled);
  });
}
