import { z } from 'astro/zod';
import { isoDate, partialDate } from './date.ts';
import { id } from './id.ts';
import { languageTag } from './language.ts';
import { webAddress } from './web-address.ts';
import { words } from './words.ts';

/**
 * A document that pages cite: an entry of `content/sources.yaml`. Field names are those of the
 * Citation Style Language (CSL), so that reference managers understand them.
 */
export const sourceSchema = z.strictObject({
  /** Key that pages cite, `[^laodong-2025-10-28]`, and the source's address. Required; never changes. */
  id,
  /** What sort of document it is, in CSL's terms. Required. */
  type: z.enum(['article-newspaper', 'webpage', 'report', 'treaty', 'dataset']),
  /** Title of the document, or our description of it (see `title-status`). Required. */
  title: words.regex(/^(?!https?:)/, 'Expected words; the address stands under URL'),
  /**
   * Where the title comes from. Without it, it was seen as printed. `from-url`: rebuilt from the
   * address. `descriptive`: no title was seen, so this is our description, never shown as a headline.
   */
  'title-status': z.enum(['from-url', 'descriptive']).optional(),
  /** Language of the title where it is not that of the text. Without it, the text's is taken. */
  'title-language': languageTag.optional(),
  /** Who published it. Required. */
  publisher: words,
  /** Who wrote it, as printed. Without it the publisher stands in for an author. */
  author: words.optional(),
  /** Date of the document, as far as it is known. Without it, it is shown as undated. */
  issued: partialDate.optional(),
  /** Where it was read. Required. */
  URL: webAddress,
  /** A lasting copy of it, such as one of the Internet Archive. Without it none is offered. */
  archive: webAddress.optional(),
  /** Day on which it was last read, as 2026-11-22. Without it none is given. */
  accessed: isoDate.optional(),
  /** Language of the text that was read, as a BCP 47 tag. Required. */
  language: languageTag,
  /** Sort of document in words, for readers. Required. */
  genre: z.enum(['news report', 'official statement', 'reference', 'statistics', 'treaty text']),
  /** What a reader should know before relying on it. Without it nothing is said. */
  note: words.optional(),
});

export type Source = z.infer<typeof sourceSchema>;
