import { citations } from './citations.ts';
import type { Content } from './content.ts';
import { readContent } from './content.ts';
import type { Finding } from './finding.ts';
import { sortFindings } from './finding.ts';
import { folders } from './folders.ts';
import { frontMatter } from './front-matter.ts';
import { links } from './links.ts';
import { names } from './names.ts';
import { sections } from './sections.ts';
import { sources } from './sources.ts';

/** Every rule over content. They stand outside the Markdown plugins, which Astro's cache would silence. */
const rules: ((content: Content) => Finding[])[] = [
  frontMatter,
  sections,
  citations,
  sources,
  links,
  names,
  folders,
];

/**
 * Checks the content folder by every rule.
 *
 * @param folder absolute path of the content folder
 * @returns every finding, by file and line; none if the content is fit to build
 */
export function checkContent(folder: string): Finding[] {
  return findingsIn(readContent(folder));
}

/**
 * Checks content that has been read already.
 *
 * @param read the parsed content, and what could not be parsed
 * @returns every finding, by file and line; none if the content is fit to build
 */
export function findingsIn({ content, findings }: ReturnType<typeof readContent>): Finding[] {
  return sortFindings([...findings, ...rules.flatMap((rule) => rule(content))]);
}
