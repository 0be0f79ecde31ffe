import type { Content } from './content.ts';
import type { ContentPage } from './read-page.ts';
import type { Finding, LineFault } from './finding.ts';

/** A rule over the content as a whole: takes it as it was parsed, and returns what is wrong in it. */
export type Rule = (content: Content) => Finding[];

/** A rule that a page keeps or breaks by itself: takes it as it was parsed, and returns what is wrong in it. */
export type PageRule = (page: ContentPage) => LineFault[];
