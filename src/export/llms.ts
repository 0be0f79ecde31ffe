import type { ListItem, RootContent } from 'mdast';
import type { Branch } from '../navigation.ts';
import { site } from '../site.ts';
import type { ArticleFacts } from './article.ts';
import { link, paragraph, text } from './markdown.ts';

/** A heading of the index, with the pages under it. */
export interface LlmsSection<Article extends ArticleFacts = ArticleFacts> {
  title: string;
  articles: Article[];
}

/**
 * Sorts articles as the menu has them.
 *
 * @param home the tree of pages
 * @param articles every article, by address
 * @returns a section for each entry of the main menu, home first; a page that stands in no menu comes last in the section
 *   it is below, or of all, as optional
 */
export function sortArticles<Article extends ArticleFacts>(
  home: Branch,
  articles: ReadonlyMap<string, Article>,
): LlmsSection<Article>[] {
  const below = (branch: Branch): Article[] => [
    ...(articles.has(branch.address) ? [articles.get(branch.address) as Article] : []),
    ...branch.children.flatMap(below),
  ];
  const sections = [
    { title: 'Overview', articles: below({ ...home, children: [] }) },
    ...home.children.map((branch) => {
      const inMenu = new Set(below(branch));
      const others = [...articles.values()].filter(
        (article) => article.address.startsWith(branch.address) && !inMenu.has(article),
      );
      return { title: branch.label, articles: [...inMenu, ...others] };
    }),
  ];
  const placed = new Set(sections.flatMap((section) => section.articles));
  const optional = [...articles.values()].filter((article) => !placed.has(article));
  return [...sections, { title: 'Optional', articles: optional }].filter(
    (section) => section.articles.length > 0,
  );
}

/**
 * Makes the index of the site for language models, in the form of llmstxt.org: name, summary, a word on how to read
 * it, then every page with its description.
 *
 * @param sections the articles, sorted
 * @param root full address of the home page
 * @returns nodes of a Markdown document
 */
export function llmsIndex(sections: LlmsSection[], root: string): RootContent[] {
  return [
    { type: 'heading', depth: 1, children: [text(site.name)] },
    { type: 'blockquote', children: [paragraph(text(site.description))] },
    paragraph(
      text(
        'Every claim is followed by its source, as a footnote. Where sources differ, the page says who says what. Names and offices are as of the event reported. Cite the section: each heading links to its own lasting address. All pages in one file: ',
      ),
      link(new URL('llms-full.txt', root).href, 'llms-full.txt'),
      text('.'),
    ),
    ...sections.flatMap(({ title, articles }): RootContent[] => [
      { type: 'heading', depth: 2, children: [text(title)] },
      { type: 'list', ordered: false, spread: false, children: articles.map(entry) },
    ]),
  ];
}

function entry({ url, title, description }: ArticleFacts): ListItem {
  const words = paragraph(link(`${url}index.md`, title), text(`: ${description}`));
  return { type: 'listItem', spread: false, children: [words] };
}
