import { z } from 'astro/zod';

/** Words for readers: anything but nothing, in one line. */
export const words = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !text.includes('\n'), 'Expected one line: put > and not | before a text of several');
