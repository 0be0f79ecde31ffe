const shownFor = 2000;

/**
 * Lets the link beside a heading also copy its full address, and says so beside it and to screen
 * readers. Without JavaScript, or where copying is refused, it stays a plain link.
 */
export function copySectionLinks(): void {
  const status = document.createElement('span');
  status.className = 'copied';
  status.role = 'status';

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.section-link') : null;
    if (!(link instanceof HTMLAnchorElement) || !('clipboard' in navigator)) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        link.after(status);
        status.textContent = 'Link copied';
        setTimeout(() => {
          status.textContent = '';
        }, shownFor);
      },
      // Refused: the browser has followed the link, and the address bar now holds the address.
      () => undefined,
    );
  });
}
