/**
 * Keeps the first result: reading the collection anew for every page makes large sites slow.
 *
 * @param read reads it
 * @returns reads it once in a build; in dev, content changes while the server runs
 */
export function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => (import.meta.env.DEV ? read() : (result ??= read()));
}
