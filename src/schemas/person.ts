import { z } from 'astro/zod';
import { id } from './id.ts';
import { chinese, vietnamese } from './names.ts';
import { eachOnce, onceOnly } from './once.ts';
import { place } from './place.ts';
import { words } from './words.ts';

/** A person whom pages name: an entry of `content/people.yaml`. */
export const personSchema = z.strictObject({
  /** Address on the people page, `/people/#li-qiang`. Required; never changes. */
  id,
  /** Name as this site writes it. Required. */
  name: words,
  /** Other spellings and name orders that readers may know. Without them there are none. */
  other: z.array(words).refine(eachOnce, onceOnly).default([]),
  /** Name in Vietnamese. Without it none is shown. */
  vi: vietnamese.optional(),
  /** Name in Chinese. Without it none is shown. */
  zh: chinese.optional(),
  /** Whom the person spoke or acted for: a state, or a body such as ASEAN. Required. */
  for: words,
  /** Office as of the event that is reported, in plain text: “Premier (October 2025)”. Required. */
  office: words,
  /** Sources of name and office, by their keys. Required; at least one. */
  sources: z.array(id).min(1).refine(eachOnce, onceOnly),
  /** Where the site treats what the person said or did: a page of `content/pages/`, with a section if there is one. Required. */
  page: place,
});

export type Person = z.infer<typeof personSchema>;
