// Recent searches stay on this device.

const recentKey = 'recent-searches';
const mostRecent = 5;

/**
 * Reads the searches that were sent from this device.
 *
 * @returns the queries, the last one first
 */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(recentKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    // Another program wrote it, or the browser keeps nothing.
    return [];
  }
}

/**
 * Keeps a search that is being sent, before those kept already.
 *
 * @param query the query as typed
 */
export function keepRecent(query: string): void {
  const text = query.trim();
  if (text === '') return;
  const recent = [text, ...readRecent().filter((kept) => kept !== text)].slice(0, mostRecent);
  try {
    localStorage.setItem(recentKey, JSON.stringify(recent));
  } catch {
    // The browser keeps nothing: the search goes on.
  }
}

/** Forgets them all. */
export function clearRecent(): void {
  localStorage.removeItem(recentKey);
}
