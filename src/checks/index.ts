import { join, relative } from 'node:path';
import { readPermalinks } from '../permalinks.ts';
import type { BuiltPage } from '../reading/built-site.ts';
import { siteAddresses } from '../reading/built-site.ts';
import { readContent, readData } from '../reading/content.ts';
import type { Finding } from '../reading/finding.ts';
import { sortFindings } from '../reading/finding.ts';
import type { Settings } from '../settings.ts';
import { aliases } from './aliases.ts';
import { charts } from './charts.ts';
import { citations } from './citations.ts';
import { dates } from './dates.ts';
import { differences } from './differences.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { folders } from './folders.ts';
import { foreignWords } from './foreign-words.ts';
import { frontMatter } from './front-matter.ts';
import { images } from './images.ts';
import { kinds } from './kinds.ts';
import { linkText } from './link-text.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { moved, movedEntries, movedTargets } from './moved.ts';
import { names } from './names.ts';
import { openingWords } from './opening-words.ts';
import { permalinkLines, permalinks } from './permalinks.ts';
import { questions } from './questions.ts';
import { plainText } from './plain-text.ts';
import type { PageRule, Rule } from './rule.ts';
import { onPages } from './rule.ts';
import { sections } from './sections.ts';
import { checkSite } from './site.ts';
import { slipsOfMarkdown } from './slips.ts';
import { sources } from './sources.ts';
import { tables } from './tables.ts';
import { timelines } from './timelines.ts';
import { uncited } from './uncited.ts';

/** Rules that a page keeps or breaks by itself. All stand outside the Markdown plugins, which Astro's cache would silence. */
const pageRules: PageRule[] = [
  sections,
  uncited,
  differences,
  linkText,
  tables,
  openingWords,
  timelines,
  markup,
  foreignWords,
];

/** Rules over the content as a whole. */
const rules: Rule[] = [
  files,
  folders,
  frontMatter,
  plainText,
  aliases,
  kinds,
  citations,
  sources,
  dates,
  links,
  slipsOfMarkdown,
  images,
  names,
  questions,
  figures,
  charts,
  moved,
  permalinkLines,
  events,
  ({ pages }) => pageRules.flatMap((rule) => onPages(pages, rule)),
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

/**
 * Checks a built site: its links, and that every address ever published still leads somewhere.
 *
 * @param pages the built site
 * @param folder absolute path of it
 * @param settings where it will live, and its content folder
 * @returns every finding, and every address the site answers to
 */
export function checkBuilt(
  pages: BuiltPage[],
  folder: string,
  { base, url, content }: Settings,
): { findings: Finding[]; addresses: string[] } {
  const addresses = siteAddresses(pages);
  const present = new Set(addresses);
  const yaml = readData(join(content, 'moved.yaml'), '{}');
  const entries = movedEntries(yaml);
  const list = relative('.', join(content, 'permalinks.txt'));
  const findings = [
    ...movedTargets(yaml, present),
    ...permalinks(list, readPermalinks(content), present, entries),
    // Where a moved page leads has just been looked at, with the line an editor has to mend.
    ...checkSite(
      pages.filter(({ address }) => entries[address] === undefined),
      folder,
      base,
      url,
    ),
  ];
  return { findings, addresses };
}
