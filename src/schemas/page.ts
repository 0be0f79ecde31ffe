import { z } from 'astro/zod';
import { topics } from '../site.ts';
import { isoDate } from './date.ts';
import { id } from './id.ts';
import { eachOnce, onceOnly } from './once.ts';
import { words } from './words.ts';

const topicNames = Object.keys(topics) as [keyof typeof topics, ...(keyof typeof topics)[]];

/** A change of what a page says; of wording or layout there is none. */
const changeSchema = z.strictObject({
  /** The day, as 2026-11-22. Required. */
  date: isoDate,
  /** What was changed and why, in a sentence for readers; of a correction also what the page said before. Required. */
  note: words,
});

export type Change = z.infer<typeof changeSchema>;

/** What the change says that brings a page in: that it is new, and no more. */
export const firstVersion = 'First version.';

function newestFirst(changes: Change[]): boolean {
  return changes.every(({ date }, index) => index === 0 || date < (changes[index - 1]?.date ?? ''));
}

/** A meeting that a page is about, for programs that read what a page describes. */
const eventSchema = z.strictObject({
  /** The day it was held, as 2025-10-28. Required. */
  date: isoDate,
  /** The building. Required. */
  venue: words,
  /** Required. */
  city: words,
  /** Required. */
  country: words,
  /** The body it is a meeting of: the id of an entry of `content/glossary.yaml`. Required. */
  organiser: id,
  /** Who is recorded as having taken part: ids of entries of `content/people.yaml`. Required; at least one. */
  participants: z.array(id).min(1).refine(eachOnce, onceOnly),
});

export type PageEvent = z.infer<typeof eventSchema>;

/** Front matter of a page in `content/pages/`. Unknown keys are errors, so that a misspelt one is seen. */
export const pageSchema = z.strictObject({
  /** The page's heading, and its name in search results and citations. Required; unique in the site, at most 100 characters. */
  title: words.max(100),
  /** One sentence for search engines, link previews and lists of pages. Required; 50 to 160 characters. */
  description: z.string().trim().min(50).max(160),
  /** Shorter name for menus and breadcrumbs. Without it they show the title. */
  label: words.max(40).optional(),
  /** Position among the pages of the same folder. Without it the page stands in no menu. */
  order: z.number().int().nonnegative().optional(),
  /**
   * When what the page says was changed, and why, newest first. Required; one entry a day, since each has an address,
   * `/trade/#changed-2026-11-22`. The newest is the version that citations name; all are listed under Corrections.
   */
  changes: z
    .tuple([changeSchema], changeSchema)
    .refine(newestFirst, 'Expected the newest change first, one entry a day'),
  /** How the page is laid out. Without it, it is an article; the others exist once each. */
  kind: z
    .enum(['article', 'home', 'glossary', 'people', 'sources', 'data', 'corrections', 'search', 'missing'])
    .default('article'),
  /**
   * Other words by which readers ask for this page as a whole; each belongs to one page and is no other page's title.
   * Without them, search knows its text only.
   */
  aliases: z.array(words).default([]),
  /** Subjects the page is filed under, for the filters of the search page. Without them it has none. */
  topics: z.array(z.enum(topicNames)).refine(eachOnce, onceOnly).default([]),
  /**
   * Sections that need no source, by their ids (`lead` for what stands before the first), each with the reason.
   * Without it, a section of an article that cites nothing is a finding.
   */
  uncited: z.record(z.string(), z.string().trim().min(10)).optional(),
  /** The meeting that the page is about, with its day, place and participants. Without it, it is about none. */
  event: eventSchema.optional(),
});

export type PageData = z.infer<typeof pageSchema>;
