import { z } from 'astro/zod';

/** Lower-case ASCII words with hyphens, which survive in any address: keys, section ids, names of files. */
export const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A key that is also part of an address. */
export const id = z.string().regex(idForm, 'Use lower-case letters, digits and single hyphens');
