import { z } from 'astro/zod';

/** A page of `content/pages/`, by its file, or a section of one: `sea/coc.md#status`. */
export const place = z
  .string()
  .regex(/^([a-z0-9-]+\/)*[a-z0-9-]+\.mdx?(#[a-z0-9-]+)?$/, 'Expected a file and section: sea/coc.md#status');
