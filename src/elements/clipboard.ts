const shownFor = 2000;
let last: ReturnType<typeof setTimeout> | undefined;

const status = document.createElement('span');
status.className = 'copied';
status.role = 'status';

/**
 * Copies an address and says so, in sight and to screen readers.
 *
 * @param address what to copy
 * @param beside the element beside which it is said
 * @param done what is said
 */
export function copyAddress(address: string, beside: Element, done: string): void {
  announceCopy(navigator.clipboard.writeText(address), beside, done);
}

/**
 * Says how copying went, in sight and to screen readers.
 *
 * @param copying settles when it is done, or refused
 * @param beside the element beside which it is said
 * @param done what is said if it was done
 */
export function announceCopy(copying: Promise<void>, beside: Element, done: string): void {
  // Empty until it is done: the words of an earlier copy would say so too soon, beside another button.
  status.textContent = '';
  // In the page before it speaks: screen readers pass over a status that arrives with its words.
  beside.after(status);
  copying.then(
    () => {
      say(done);
    },
    // Refused: a link has been followed all the same, and the address bar holds its address.
    () => {
      say('Not copied: the browser or the connection did not allow it');
    },
  );
}

function say(words: string): void {
  status.textContent = words;
  clearTimeout(last);
  last = setTimeout(() => {
    status.textContent = '';
  }, shownFor);
}
