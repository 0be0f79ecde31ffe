import { distance } from 'fastest-levenshtein';

const shown = 3;

/**
 * Says which known names a mistyped one may have meant.
 *
 * @param name what was written
 * @param known every name that would have been right
 * @returns a hint: the nearest names, or as many as there are where none is near
 */
export function nearMisses(name: string, known: Iterable<string>): string {
  const ranked = [...new Set(known)]
    .map((candidate) => ({ candidate, far: distance(name, candidate) }))
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate, 'en'))
    .slice(0, shown)
    .map(({ candidate }) => `“${candidate}”`);
  return ranked.length === 0 ? 'there is none yet' : `did you mean ${ranked.join(', ')}?`;
}
