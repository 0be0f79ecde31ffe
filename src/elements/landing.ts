const landingKey = 'search-words';

/**
 * Marks the words of the search that has led here, if one has. What marks them is loaded only then.
 */
export function markLandings(): void {
  const land = (): void => {
    const left = takeWords();
    if (left === null) return;
    void import('./search-marks.ts').then(({ markSearchWords }) => {
      markSearchWords(left);
    });
  };
  addEventListener('hashchange', land);
  land();
}

function takeWords(): string | null {
  try {
    const left = sessionStorage.getItem(landingKey);
    sessionStorage.removeItem(landingKey);
    return left;
  } catch {
    // Some browsers keep nothing for a site that may not set cookies.
    return null;
  }
}
