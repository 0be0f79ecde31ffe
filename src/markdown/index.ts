import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import type { MarkdownContext } from './context.ts';
import { rehypeDifferences } from './rehype-differences.ts';
import { rehypeFormerIds } from './rehype-former-ids.ts';
import { rehypeSections } from './rehype-sections.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTimelines } from './rehype-timelines.ts';
import { remarkCharts } from './remark-charts.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkFileLinks } from './remark-file-links.ts';
import { remarkParsed } from './remark-parsed.ts';
import { remarkSectionIds } from './remark-section-ids.ts';
import { remarkTerms } from './remark-terms.ts';
import { remarkUnbroken } from './remark-unbroken.ts';
import { remarkYears } from './remark-years.ts';

/**
 * Lists the plugins every page runs through, Markdown and MDX alike, in their order.
 *
 * @param context what they need to know of the site
 * @returns plugin lists for Astro's `unified()` processor
 */
export function markdownPlugins(context: MarkdownContext): {
  remarkPlugins: RemarkPlugins;
  rehypePlugins: RehypePlugins;
} {
  return {
    remarkPlugins: [
      remarkGfm,
      remarkParsed,
      remarkYears,
      // Ids first: a citation records the section it stands in.
      remarkSectionIds,
      // Charts next: their sources and tables are cited like the words around them.
      [remarkCharts, context.figures],
      [remarkCitations, context.labels],
      [remarkFileLinks, context],
      // What is a link or a citation by now is left alone.
      [remarkTerms, context],
      // Last: it cuts texts up.
      remarkUnbroken,
    ],
    // Differences and time lines first: what stays a table is finished as one.
    rehypePlugins: [
      rehypeDifferences,
      rehypeTimelines,
      rehypeTables,
      [rehypeSections, context],
      [rehypeFormerIds, context],
    ],
  };
}
