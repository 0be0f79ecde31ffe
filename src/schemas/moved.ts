import { z } from 'astro/zod';

const expected = 'Expected an address from the root, as /trade/ or /trade/#gap';
const address = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, expected);

/** `content/moved.yaml`: former address to present address, each a page or a section of one. */
export const movedSchema = z.record(address, address, expected);
