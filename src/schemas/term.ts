import { z } from 'astro/zod';
import { id } from './id.ts';
import { chinese, vietnamese } from './names.ts';
import { eachOnce, onceOnly } from './once.ts';
import { place } from './place.ts';
import { words } from './words.ts';

/** A name or short form that pages use: an entry of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  /** Its address on the glossary page, `/glossary/#coc`. Required; never changes. */
  id,
  /** Full name, as this site writes it. Required. */
  name: words,
  /** Short forms, the usual one first: `[COC]`. Without them it has none. */
  short: z.array(words).refine(eachOnce, onceOnly).default([]),
  /** Other and former names and spellings that readers may know it by. Without them it has none. */
  other: z.array(words).refine(eachOnce, onceOnly).default([]),
  /** Name in Vietnamese. Without it none is shown. */
  vi: vietnamese.optional(),
  /** Name in Chinese. Without it none is shown. */
  zh: chinese.optional(),
  /** What it is, in one sentence that stands on its own, in plain text. Required. */
  meaning: z.string().trim().min(20).max(300),
  /** Whether every reader knows it, so that pages do not link it. Without it, the first use on a page does. */
  common: z.boolean().optional(),
  /** Sources of the name and its meaning, by their keys. Required; at least one. */
  sources: z.array(id).min(1).refine(eachOnce, onceOnly),
  /** Where the site treats it: a page of `content/pages/`, with a section if there is one. Required. */
  page: place,
});

export type Term = z.infer<typeof termSchema>;
