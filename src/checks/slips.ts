import type { Code, Delete, Heading, InlineCode, Nodes, Parents, Text, ThematicBreak } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesIn } from '../mdast.ts';
import { sectionMark } from '../markdown/section-id.ts';
import type { LineFault } from '../reading/finding.ts';
import { beginning, lineAt, lineOf } from '../reading/finding.ts';
import { idsOf } from '../reading/yaml.ts';
import type { Rule } from './rule.ts';
import { onPages } from './rule.ts';

/** What was meant as something and is nothing: Markdown leaves it as it stands, for every reader to see. */
const slips: { form: RegExp; meant: string; hint: string }[] = [
  {
    // A space in its address or before it, a bracket left open, brackets of both kinds swapped, a name nobody defined.
    // So are brackets of a wiki, and wide ones.
    form: /\]\(\S*|\[[^\]]*\((?:#|https?:|\S*\.mdx?\b)[^\s)]*|\] \((?:#|https?:|\S*\.mdx?\b)[^\s)]*|[\])]\[[^\]^]*\]|\[\[[^\]^]*\]\]|［[^］]*］（[^）]*）/g,
    meant: 'a link',
    hint: 'write [words](file.md#section), without a space',
  },
  {
    // Other brackets, the sign outside them or a wide one, none at the end; a number, as Word and encyclopedias write it.
    form: /[(（［{]\^[\w-]+[)）］}]?|\^\[[^\]]*\]|\[\^[^\][\n]*(?=\[\^|$)|\[(?:\s+\^|\s*＾)[^\]]*\]|\[\[\^[^\]]*\]\]|\[@[\w-]+\]|\[\d{1,3}\]/gm,
    meant: 'a citation',
    hint: 'write [^key], with the key of a source',
  },
  {
    form: /(?<![\])])\[#[^\]]*\]/g,
    meant: 'the id of a section',
    hint: 'it stands once, at the end of a heading',
  },
  { form: /\*\*|__/g, meant: 'bold', hint: 'write **words**, without a space inside the asterisks' },
  {
    form: /(?<!\*)\*(?!\*)|(?<![\p{L}\d_])_(?=\p{L})|(?<=\p{L})_(?![\p{L}\d_])/gu,
    meant: 'emphasis',
    hint: 'take it out, or write what it stands for: × for times',
  },
  {
    // A name without its semicolon, or the sign & written as a name twice over.
    form: /&#?\w+;|&(?:nbsp|amp|lt|gt|quot)\b/g,
    meant: 'one character',
    hint: 'write the character itself',
  },
  {
    // In a Chinese name it is at home.
    form: /(?<!\p{Script=Han}.*)(?:(?<=[A-Za-z])[，。；：！？、（）]|[（，](?=[A-Za-z]))(?!.*\p{Script=Han})/gu,
    meant: 'punctuation of English',
    hint: 'type it anew, without the keyboard for Chinese',
  },
  {
    form: /<!--|-->/g,
    meant: 'a comment',
    hint: 'take it out, with what it holds: every reader would see it',
  },
  {
    form: /\S{2,}\t+\S.*/g,
    meant: 'a table',
    hint: 'begin a table with a row of headers, then a line of dashes: | --- | --- |',
  },
];

/** As above, of what a paragraph or one of its lines begins with. */
const beginnings: typeof slips = [
  { form: /^#{1,6}(?=[\p{L}\u00A0]).*/gu, meant: 'a heading', hint: 'put a space after the last #' },
  { form: /^＃.*/gu, meant: 'a heading', hint: 'type plain # signs, with a space after the last' },
  {
    form: /^(?:[•·‣▪◦●○■]|[–—] |o (?=\p{L})|[-+](?=\p{L})).*/gmu,
    meant: 'a list',
    hint: 'begin each line with “- ”, after an empty line',
  },
  {
    form: /^\d{1,2}(?:[.)](?=\p{L})|）).*/gmu,
    meant: 'a list',
    hint: 'begin each line with “1. ” and so on, with a space, after an empty line',
  },
];

/** As above, of headings. */
const inHeadings: typeof slips = [
  { form: /(?<=^|\s)#+(?=\s|$)/g, meant: 'the end of a heading', hint: 'take it out' },
];

/** What an editor meant as Markdown is Markdown, and what was not meant as code or as a heading is none. */
export const slipsOfMarkdown: Rule = ({ pages, sources }) => {
  const keys = new Set(idsOf(sources));
  return onPages(pages, ({ frontMatter, tree }) => {
    // Where it is not told apart from the text, its own signs would be found.
    if (!frontMatter) return [];
    const faults: LineFault[] = [];
    for (const node of nodesIn(tree)) {
      if (node.type === 'code' || (node.type === 'inlineCode' && node.value.includes('[^'))) {
        faults.push(codeFault(node));
      }
      if (node.type === 'delete' || node.type === 'thematicBreak') faults.push(signFault(node));
      if (node.type === 'listItem' && node.children.length === 0) {
        const hint = 'write it, or take its line out';
        faults.push({ line: lineOf(node), message: 'the item of the list is empty', hint });
      }
      if (node.type === 'heading') faults.push(...underlined(node));
      if ('children' in node) faults.push(...textsOf(node).flatMap((text) => textFaults(text, node, keys)));
    }
    return faults;
  });
};

function textsOf({ children }: Parents): Text[] {
  return (children as Nodes[]).filter((child) => child.type === 'text');
}

function textFaults(text: Text, parent: Parents, keys: ReadonlySet<string>): LineFault[] {
  const mark = parent.type === 'heading' && parent.children.at(-1) === text ? sectionMark(parent) : undefined;
  const value = mark?.value ?? text.value;
  const more = parent.type === 'heading' ? inHeadings : [];
  const forms = [
    ...slips,
    ...(parent.type === 'paragraph' && parent.children[0] === text ? beginnings : more),
  ];
  const faults = forms.flatMap(({ form, meant, hint }) =>
    [...value.matchAll(form)].map(({ 0: found, index: at }): LineFault => ({
      line: lineAt(text, at),
      message: `“${beginning(found)}” was meant as ${meant} and is none`,
      hint,
    })),
  );
  const bare = [...value.matchAll(/(?<!\^)\[([^\]^]+)\]/g)].filter(([, key]) => keys.has(key ?? ''));
  const cited = bare.map(({ 0: found, 1: key, index: at }): LineFault => {
    const message = `“${found}” was meant as a citation and is none`;
    return { line: lineAt(text, at), message, hint: `write [^${key}]` };
  });
  return [...faults, ...cited];
}

/** Pages show no code: what is set in four spaces was copied from a text that sets its paragraphs so. */
function codeFault(code: Code | InlineCode): LineFault {
  const message = `“${beginning(code.value)}” is shown as code`;
  return { line: lineOf(code), message, hint: 'take out the spaces or the marks before it' };
}

/** Nothing here is struck out or parted by a line: two tildes or three dashes were meant as themselves, or left behind. */
function signFault(node: Delete | ThematicBreak): LineFault {
  if (node.type === 'thematicBreak') {
    const hint = 'take it out; sections are parted by their headings';
    return { line: lineOf(node), message: 'this draws a line across the page', hint };
  }
  const hint = 'take the tildes out; write “about” for one before a number';
  return { line: lineOf(node), message: `“${beginning(toString(node))}” is struck out`, hint };
}

/** A line of dashes right below words makes them a heading, whatever it was meant as. */
function underlined(heading: Heading): LineFault[] {
  const { start: from, end } = heading.position ?? {};
  if (heading.depth !== 2 || from === undefined || from.line === end?.line) return [];
  const hint = 'put an empty line between them, or write a heading as ## with an id';
  return [{ line: from.line, message: 'the line of dashes makes a heading of the words above it', hint }];
}
