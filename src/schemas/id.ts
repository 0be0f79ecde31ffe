import { z } from 'astro/zod';

/** A key that is also part of an address: lower-case ASCII words with hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens');
