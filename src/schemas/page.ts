import { z } from 'astro/zod';
import { topics } from '../site.ts';
import { isoDate } from './date.ts';

const topicNames = Object.keys(topics) as [keyof typeof topics, ...(keyof typeof topics)[]];

/** Front matter of a page in `content/pages/`. Unknown keys are errors, so that a misspelt one is seen. */
export const pageSchema = z.strictObject({
  /** The page's heading, and its name in search results and citations. Required; unique in the site. */
  title: z.string().trim().min(1),
  /** One sentence for search engines, link previews and lists of pages. Required; 50 to 160 characters. */
  description: z.string().trim().min(50).max(160),
  /** Shorter name for menus and breadcrumbs. Without it they show the title. */
  label: z.string().trim().min(1).optional(),
  /** Position among the pages of the same folder. Without it the page stands in no menu. */
  order: z.number().int().nonnegative().optional(),
  /** Day on which what the page says was last changed, as 2026-11-22. Required; shown to readers. */
  updated: isoDate,
  /** How the page is laid out. Without it, it is an article; the others exist once each. */
  kind: z.enum(['article', 'home', 'glossary', 'people', 'sources', 'search', 'missing']).default('article'),
  /** Other words by which readers ask for this page as a whole. Without them, search knows its text only. */
  aliases: z.array(z.string().trim().min(1)).default([]),
  /** Subjects the page is filed under, for the filters of the search page. Without them it has none. */
  topics: z.array(z.enum(topicNames)).default([]),
});

export type PageData = z.infer<typeof pageSchema>;
