import type { Root } from 'mdast';
import { nodesOf } from '../mdast.ts';
import type { Fault, LineFault } from '../reading/finding.ts';
import { lineOf, placed } from '../reading/finding.ts';
import type { ContentHeading } from '../reading/page.ts';
import { idForm } from '../schemas/id.ts';
import { fold } from '../search/fold.ts';
import { wordsOf } from '../search/words.ts';
import type { PageRule } from './rule.ts';

/** Of a heading, in characters; the longest of the record has 57. */
const longest = 100;

/** Ids the layouts use themselves: of their parts, and of what they number or name. */
export const reserved =
  /^(main|menu|sources|(site|large)-search|counts|series|query|search-(status|results)|(ref|source|changed|table|timeline)-.+)$/;

/**
 * Every h2 and h3 has an id of the author's that is well formed and unique in its page, since it is an address
 * people keep, and something in it; headings go down a level at a time, and the h1 is the title.
 */
export const sections: PageRule = ({ headings, tree }) => {
  const firstLines = new Map<string, number>();
  let depth = 1;
  const faults = headings.flatMap((heading) => {
    const found = [levelFault(heading, depth), idFault(heading, firstLines)];
    depth = heading.depth;
    if (heading.id !== undefined) firstLines.set(heading.id, heading.line);
    return found.flatMap((fault) => placed({ line: heading.line }, fault));
  });
  return [...faults, ...sameWords(headings), ...nestedHeadings(tree), ...emptySections(tree)];
};

/** Two sections side by side with the same words are one to whoever sees them in a menu or a list of results. */
function sameWords(headings: readonly ContentHeading[]): LineFault[] {
  const above: string[] = [];
  const firstLines = new Map<string, number>();
  return headings.flatMap(({ text, depth, line }) => {
    above.length = depth;
    above[depth] = wordsOf(text).join(' ');
    const path = above.join('/');
    const first = firstLines.get(path);
    firstLines.set(path, first ?? line);
    if (first === undefined || text === '') return [];
    return {
      line,
      message: `“${text}” is also the heading on line ${first}`,
      hint: 'say what sets the two apart',
    };
  });
}

/** In a list, a table or a quotation a heading begins no section, though menus would name it. */
function nestedHeadings(tree: Root): LineFault[] {
  return nodesOf(tree, 'heading')
    .filter((heading) => !tree.children.includes(heading))
    .map((heading) => ({
      line: lineOf(heading),
      message: 'this heading stands inside a list or a quotation',
      hint: 'begin its line with ##, and put an empty line before it',
    }));
}

/** Headings that are followed by no word and no deeper heading. */
function emptySections({ children }: Root): LineFault[] {
  const fault = { message: 'the section has nothing in it', hint: 'write it, or take its heading out' };
  return children.flatMap((node, index) => {
    const next = children[index + 1];
    const ends =
      next === undefined || (next.type === 'heading' && node.type === 'heading' && next.depth <= node.depth);
    return node.type === 'heading' && node.depth > 1 && ends ? { line: lineOf(node), ...fault } : [];
  });
}

function levelFault({ depth, text, id }: ContentHeading, above: number): Fault | undefined {
  if (text === '') {
    return { message: 'the heading has no words', hint: 'write what the section says, before its id' };
  }
  if (id !== undefined && text.length > longest) {
    return {
      message: `the heading has ${text.length} characters`,
      hint: `${longest} at most: menus show it`,
    };
  }
  if (depth === 1) {
    return { message: `“${text}” is an h1 in the text`, hint: 'the title is the h1; begin sections with ##' };
  }
  if (depth > above + 1) {
    const message = `“${text}” skips a level, from h${above} to h${depth}`;
    return { message, hint: `make it an h${above + 1}` };
  }
  return undefined;
}

function idFault({ depth, id, text }: ContentHeading, firstLines: Map<string, number>): Fault | undefined {
  if (depth === 1 || depth > 3) return undefined;
  if (id === undefined) {
    const message = `the section “${text}” has no id`;
    return { message, hint: `end the heading with one: [#${suggestId(text)}]` };
  }
  if (!idForm.test(id)) {
    const message = `“${id}” is not a section id`;
    return { message, hint: `use lower-case words with hyphens: [#${suggestId(id)}]` };
  }
  if (reserved.test(id)) {
    const message = `“${id}” is an id of the page's own`;
    return { message, hint: 'choose another, such as one that says what of' };
  }
  const first = firstLines.get(id);
  if (first === undefined) return undefined;
  return {
    message: `the id “${id}” is taken on line ${first}`,
    hint: 'ids are unique in a page; choose another',
  };
}

/** Of a heading that ends in something like an id, that. */
function suggestId(text: string): string {
  const words = fold(/[[{]#?([^\]}\s]+)[\]}]/.exec(text)?.[1] ?? text).match(/[a-z0-9]+/g);
  return words?.slice(0, 4).join('-') ?? 'a-short-name';
}
