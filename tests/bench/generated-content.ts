// A record of any size, for what must not depend on it: bytes of a page, time of a build.
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

const children = 8;
const sections = 6;
const articlesToASource = 4;
const fewest = 30;

/**
 * Writes a content folder with as many articles as asked for, each of about 900 words with a table, citations and
 * links. The articles form a tree in which each has eight children, numbered level by level: an article that has all of
 * them keeps the same neighbours however large the record grows. It also keeps its words, and cites and links only what
 * comes before it, or is among the first.
 *
 * @param folder absolute path of the content folder; what it held is lost
 * @param articles how many, from 30
 */
export function generateContent(folder: string, articles: number): void {
  rmSync(folder, { recursive: true, force: true });
  // The pages that exist once, and what they need.
  cpSync('tests/fixtures/small-site/content', folder, { recursive: true });
  const sources = Math.ceil(articles / articlesToASource);
  appendFileSync(join(folder, 'sources.yaml'), `\n${stringify(Array.from({ length: sources }, source))}`);
  for (let number = 0; number < articles; number++) {
    const file = join(folder, 'pages', articlePath(number), 'index.md');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, article(number));
  }
}

/**
 * Gives the path of a generated article.
 *
 * @param number which one, from 0
 * @returns path below the pages folder, and below the root of the site: `article-1/article-16`
 */
export function articlePath(number: number): string {
  const own = `article-${number}`;
  return number < children ? own : `${articlePath(Math.floor(number / children) - 1)}/${own}`;
}

function source(_: unknown, number: number): Record<string, string> {
  return {
    id: `source-${number}`,
    type: 'article-newspaper',
    title: `Report ${number} on ${words(random(number), 8)}`,
    publisher: `Gazette ${number % 40}`,
    issued: '2025-10-28',
    URL: `https://example.org/${number}/${words(random(number), 5).replaceAll(' ', '-')}`,
    language: 'en',
    genre: 'news report',
  };
}

function article(number: number): string {
  const next = random(number);
  const known = Math.max(number, fewest);
  const cite = (): string => `[^source-${Math.floor(next() * Math.ceil(known / articlesToASource))}]`;
  const link = (): string => {
    const target = articlePath(Math.floor(next() * known));
    return `[${words(next, 2)}](${'../'.repeat(articlePath(number).split('/').length)}${target}/index.md#section-2)`;
  };
  const paragraph = (): string =>
    `${sentence(next, 14)} ${sentence(next, 18)}${cite()} ${sentence(next, 16)}${cite()} See ${link()}.`;
  const row = (_: unknown, year: number): string =>
    `| ${1997 + year} | ${(next() * 1000).toFixed(1)} | ${words(next, 3)}${cite()} |`;
  const table = `Table: ${words(next, 5)}.\n\n| Year | Value | Note |\n| --- | ---: | --- |\n${Array.from({ length: 8 }, row).join('\n')}`;
  const text = Array.from(
    { length: sections },
    (_, section) =>
      `## ${words(next, 4)} [#section-${section}]\n\n${paragraph()}\n\n${section === 2 ? table : paragraph()}`,
  );
  // Every source is cited by the articles of its own number, so that none is left over.
  const own = `[^source-${Math.floor(number / articlesToASource)}]`;
  return `---
title: Article ${number} on ${words(next, 4)}
description: A generated article that is as long and as dense as those of the record, number ${number}.
order: ${number}
changes: [{ date: 2026-11-22, note: First version. }]
topics: [trade]
---

${sentence(next, 20)}${own}

${text.join('\n\n')}
`;
}

function sentence(next: () => number, length: number): string {
  const text = words(next, length);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function words(next: () => number, count: number): string {
  return Array.from({ length: count }, () => word(next)).join(' ');
}

/** A word of two to four syllables: common ones come often and rare ones seldom, as in any language (Zipf’s law). */
function word(next: () => number): string {
  const onsets = 'b c d f g h l m n p r s t v st tr'.split(' ');
  const rank = Math.floor(Math.exp(next() * Math.log(8000)));
  const syllables = random(rank);
  return Array.from(
    { length: 2 + (rank % 3) },
    () =>
      (onsets[Math.floor(syllables() * onsets.length)] ?? '') + 'aeiou'.charAt(Math.floor(syllables() * 5)),
  ).join('');
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
