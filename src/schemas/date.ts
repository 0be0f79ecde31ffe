import { z } from 'astro/zod';

/** Astro's reader of front matter turns an unquoted day into a `Date`, our own reader leaves it as text. */
function asText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** Of which centuries this record tells: what lies in others has a slip in its year. */
const century = /^(?:19|20)/;

/** A day, written 2026-11-22. */
export const isoDate = z.preprocess(
  asText,
  z.iso
    .date({ error: 'Expected a day as 2026-11-22', abort: true })
    .regex(century, 'Expected a year from 1900 to 2099'),
);

/** A day, a month (2025-10) or a year (2025): as much of a document's date as is known. */
export const partialDate = z.preprocess(
  asText,
  z.coerce
    .string()
    .refine(isPartialDate, { error: 'Expected a date as 2025-10-28, 2025-10 or 2025', abort: true })
    .regex(century, 'Expected a year from 1900 to 2099'),
);

function isPartialDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || z.iso.date().safeParse(text).success;
}
