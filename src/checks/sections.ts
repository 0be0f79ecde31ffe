import type { Root } from 'mdast';
import { sectionIdForm } from '../markdown/section-id.ts';
import { fold } from '../search/fold.ts';
import { lineOf } from './finding.ts';
import type { Content, ContentHeading } from './content.ts';
import type { Fault, Finding } from './finding.ts';

/** Ids the layouts use themselves: of their parts, and of what they number or name. */
const reserved =
  /^(main|menu|sources|site-search|home-search|query|search-(status|results)|(ref|source|changed|table|timeline)-.+)$/;

/**
 * Every h2 and h3 has an id of the author's that is well formed and unique in its page, since it is an address
 * people keep, and something in it; headings go down a level at a time, and the h1 is the title.
 *
 * @param content the parsed content
 * @returns what is wrong
 */
export function sections({ pages }: Content): Finding[] {
  return pages.flatMap(({ file, headings, tree }) => {
    const firstLines = new Map<string, number>();
    let depth = 1;
    const empty = emptySections(tree).map((line) => {
      const hint = 'write it, or take its heading out';
      return { file, line, message: 'the section has nothing in it', hint };
    });
    const faults = headings.flatMap((heading) => {
      const at = { file, line: heading.line };
      const findings = [...levelFindings(heading, depth), ...idFindings(heading, firstLines)];
      depth = heading.depth;
      if (heading.id !== undefined) firstLines.set(heading.id, heading.line);
      return findings.map((finding) => ({ ...at, ...finding }));
    });
    return [...faults, ...empty];
  });
}

/** Lines of the headings that are followed by no word and no deeper heading. */
function emptySections({ children }: Root): number[] {
  return children.flatMap((node, index) => {
    const next = children[index + 1];
    const ends =
      next === undefined || (next.type === 'heading' && node.type === 'heading' && next.depth <= node.depth);
    return node.type === 'heading' && node.depth > 1 && ends ? [lineOf(node)] : [];
  });
}

function levelFindings({ depth, text }: ContentHeading, above: number): Fault[] {
  if (text === '') {
    return [{ message: 'the heading has no words', hint: 'write what the section says, before its id' }];
  }
  if (depth === 1) {
    return [
      { message: `“${text}” is an h1 in the text`, hint: 'the title is the h1; begin sections with ##' },
    ];
  }
  if (depth > above + 1) {
    return [
      { message: `“${text}” skips a level, from h${above} to h${depth}`, hint: `make it an h${above + 1}` },
    ];
  }
  return [];
}

function idFindings({ depth, id, text }: ContentHeading, firstLines: Map<string, number>): Fault[] {
  if (depth === 1 || depth > 3) return [];
  if (id === undefined) {
    return [
      { message: `the section “${text}” has no id`, hint: `end the heading with one: [#${suggestId(text)}]` },
    ];
  }
  if (!sectionIdForm.test(id)) {
    return [
      {
        message: `“${id}” is not a section id`,
        hint: `use lower-case words with hyphens: [#${suggestId(id)}]`,
      },
    ];
  }
  if (reserved.test(id)) {
    return [
      {
        message: `“${id}” is an id of the page's own`,
        hint: 'choose another, such as one that says what of',
      },
    ];
  }
  const first = firstLines.get(id);
  if (first !== undefined) {
    return [
      {
        message: `the id “${id}” is taken on line ${first}`,
        hint: 'ids are unique in a page; choose another',
      },
    ];
  }
  return [];
}

/** Of a heading that ends in something like an id, that. */
function suggestId(text: string): string {
  const words = fold(/\[#?([^\]\s]+)\]/.exec(text)?.[1] ?? text).match(/[a-z0-9]+/g);
  return words?.slice(0, 4).join('-') ?? 'a-short-name';
}
