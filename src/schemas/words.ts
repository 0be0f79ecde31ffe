import { z } from 'astro/zod';

/** Words for readers: anything but nothing. */
export const words = z.string().trim().min(1);
