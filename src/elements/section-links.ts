import { copyAddress } from './clipboard.ts';

/**
 * Lets the link beside a heading, or that a heading is, also copy its full address. Without JavaScript, or where copying
 * is refused, it stays a plain link.
 */
export function copySectionLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.section-link, h2 > a') : null;
    if (!(link instanceof HTMLAnchorElement) || !('clipboard' in navigator)) return;
    // With a modifier it opens in another tab or window, as any link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    copyAddress(link.href, link, 'Link copied');
  });
}
