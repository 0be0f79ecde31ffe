import { join } from 'node:path';
import { createIndex } from 'pagefind';

/** What stands inside an article but is not its text. */
const notArticleText = ['.cite', '.rail', '.updated', '.section-link'];

/**
 * Makes the search index of a built site, from the article text of its pages.
 *
 * @param output absolute path of the built site, which receives the index in `pagefind/`
 * @returns number of pages indexed
 * @throws with Pagefind's own words if it cannot index or write
 */
export async function indexSite(output: string): Promise<number> {
  const { index } = succeed(await createIndex({ excludeSelectors: notArticleText }));
  if (!index) throw new Error('Pagefind made no index.');
  const { page_count: pages } = succeed(await index.addDirectory({ path: output }));
  succeed(await index.writeFiles({ outputPath: join(output, 'pagefind') }));
  await index.deleteIndex();
  return pages;
}

function succeed<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
