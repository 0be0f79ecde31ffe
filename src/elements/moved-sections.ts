/**
 * Sends readers on who come by the address of something that has moved: at once from a page, keeping the section they
 * asked for; from a page that is still there, only if they asked for a section that has left it.
 */
export function sendOn(): void {
  const page = document.querySelector<HTMLAnchorElement>('p.moved > a');
  // The section asked for is on the new page under the same id, or readers land at its top.
  if (page) location.replace(page.hash === '' ? page.href + location.hash : page.href);

  const section = (): void => {
    // By the address: this may run before the browser has found its :target.
    const sentence = document.getElementById(location.hash.slice(1));
    const link = sentence?.matches('.moved > *') ? sentence.querySelector('a') : null;
    if (link) location.replace(link.href);
  };
  addEventListener('hashchange', section);
  section();
}
