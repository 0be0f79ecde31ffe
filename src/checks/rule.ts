import type { Content } from '../reading/content.ts';
import type { Finding, LineFault } from '../reading/finding.ts';
import type { ContentPage } from '../reading/page.ts';

/** A rule over the content as a whole: takes it as it was parsed, and returns what is wrong in it. */
export type Rule = (content: Content) => Finding[];

/** A rule that a page keeps or breaks by itself: takes it as it was parsed, and returns what is wrong in it. */
export type PageRule = (page: ContentPage) => LineFault[];

/**
 * Holds every page against a rule.
 *
 * @param pages the pages
 * @param rule the rule
 * @returns what is wrong in each, with its file
 */
export function onPages(pages: readonly ContentPage[], rule: PageRule): Finding[] {
  return pages.flatMap((page) => rule(page).map((fault) => ({ file: page.file, ...fault })));
}
