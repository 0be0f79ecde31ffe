import { z } from 'astro/zod';

const expected = 'Expected an address from the root, as /trade/ or /trade/#gap';
/** An address as lists of them write it: of a page, or of a section of one. */
export const addressSchema = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, expected);

/** `content/moved.yaml`: former address to present address, each a page or a section of one. */
export const movedSchema = z.record(addressSchema, addressSchema, expected);
