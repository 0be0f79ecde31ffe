/**
 * Sends readers on who come by the address of something that has moved. At once from a page, to the section they asked
 * for; from a page that is still there, only if they asked for a section that has left it.
 */
export function sendOn(): void {
  const page = document.querySelector<HTMLAnchorElement>('p.moved > a');
  const section = movedSection();
  if (section) location.replace(section.href);
  // What the page does not list, as a source, is on the new one under the same id, or readers land at its top.
  else if (page) location.replace(page.hash === '' ? page.href + location.hash : page.href);

  addEventListener('hashchange', () => {
    const asked = movedSection();
    if (asked) location.replace(asked.href);
  });
}

/** By the address: this may run before the browser has found its :target. */
function movedSection(): HTMLAnchorElement | null {
  const sentence = document.getElementById(location.hash.slice(1));
  return sentence?.matches('.moved > *') ? sentence.querySelector('a') : null;
}
