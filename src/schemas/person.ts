import { z } from 'astro/zod';
import { id } from './id.ts';

/** A person whom pages name: an entry of `content/people.yaml`. */
export const personSchema = z.strictObject({
  /** Address on the people page, `/people/#li-qiang`. Required; never changes. */
  id,
  /** Name as this site writes it. Required. */
  name: z.string().trim().min(1),
  /** Other spellings and name orders that readers may know. Without them there are none. */
  other: z.array(z.string().trim().min(1)).default([]),
  /** Name in Vietnamese. Without it none is shown. */
  vi: z.string().trim().min(1).optional(),
  /** Name in Chinese. Without it none is shown. */
  zh: z.string().trim().min(1).optional(),
  /** Whom the person spoke or acted for: a state, or a body such as ASEAN. Required. */
  for: z.string().trim().min(1),
  /** Office as of the event that is reported, in plain text: “Premier (October 2025)”. Required. */
  office: z.string().trim().min(1),
  /** Sources of name and office, by their keys. Required; at least one. */
  sources: z.array(id).min(1),
  /** Where the site treats what the person said or did: a page of `content/pages/`, with a section if there is one. Required. */
  page: z
    .string()
    .regex(
      /^[a-z0-9/-]+\.mdx?(#[a-z0-9-]+)?$/,
      'Expected a file and section: summits/28/statements.md#li-qiang',
    ),
});

export type Person = z.infer<typeof personSchema>;
