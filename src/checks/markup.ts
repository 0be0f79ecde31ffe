import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Html, Nodes, Paragraph, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { nodesIn } from '../mdast.ts';
import type { Fault, LineFault } from '../reading/finding.ts';
import { beginning, lineOf, placed } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import { isLanguage } from '../schemas/language.ts';
import type { PageRule } from './rule.ts';

/** What Markdown has no sign for: words in another language, and small marks within a line. */
const closed = ['abbr', 'span', 'sub', 'sup'];
const elements = [...closed, 'br'].sort();
const attributes = ['dir', 'lang', 'title'];

const prose = join(import.meta.dirname, '../components/prose');

const components = readdirSync(prose)
  .filter((name) => name.endsWith('.astro'))
  .map((name) => name.replace('.astro', ''));

/** What each component may be given, as its `interface Props` says, and whether it needs it. */
const props = new Map(
  components.map((name) => {
    const declared = /^interface Props \{$([^]*?)^\}$/m.exec(
      readFileSync(join(prose, `${name}.astro`), 'utf8'),
    );
    const fields = (declared?.[1] ?? '').matchAll(/^ {2}(\w+)(\?)?:/gm);
    return [name, [...fields].map(([, prop = '', optional]) => ({ prop, needed: optional === undefined }))];
  }),
);

/**
 * Pages are words: of HTML they use a few elements, of components those made for them, of code nothing. So no page can
 * run a script, load a frame or dress itself.
 */
export const markup: PageRule = ({ tree }) => {
  const faults: LineFault[] = [];
  for (const node of nodesIn(tree)) {
    const line = lineOf(node);
    if (node.type === 'paragraph' || node.type === 'tableCell') faults.push(...unclosed(node));
    if (node.type === 'html') {
      faults.push(...htmlFaults(node));
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      faults.push(...placed({ line }, elementFaults(node)));
    } else if (node.type === 'mdxjsEsm') {
      const hint = 'take it out: the components that pages may use are known by their names';
      faults.push({ line, message: `“${beginning(node.value)}” is code`, hint });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      // A comment, which does not reach the page.
      if (/^\s*\/\*[^]*\*\/\s*$/.test(node.value)) continue;
      faults.push({
        line,
        message: `“{${beginning(node.value)}}” is code`,
        hint: 'write the words themselves; a brace is \\{',
      });
    }
  }
  return faults;
};

function htmlFaults(html: Html): LineFault[] {
  const faults: LineFault[] = [];
  visit(fromHtml(html.value, { fragment: true }), (node) => {
    const line = lineOf(html) + lineOf(node) - 1;
    if (node.type === 'comment') {
      faults.push({ line, message: 'a comment reaches every reader', hint: 'take it out' });
    } else if (node.type === 'element') {
      const names = Object.keys(node.properties).map((name) => name.toLowerCase());
      const { lang } = node.properties;
      faults.push(...placed({ line }, [...tagFaults(node.tagName, names), ...languageFaults(lang)]));
    }
  });
  return faults;
}

/** Within a paragraph each tag is a node of its own; what is not closed goes on to the paragraph's end. */
function unclosed({ children }: Paragraph | TableCell): LineFault[] {
  const open: { name: string; line: number }[] = [];
  for (const node of children) {
    if (node.type !== 'html') continue;
    const [element] = fromHtml(node.value, { fragment: true }).children;
    if (node.value.startsWith('</')) open.pop();
    else if (element?.type === 'element' && closed.includes(element.tagName)) {
      open.push({ name: element.tagName, line: lineOf(node) });
    }
  }
  return open.map(({ name, line }) => {
    const hint = `put </${name}> after the words it is for`;
    return { line, message: `<${name}> is never closed`, hint };
  });
}

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function elementFaults({ name, attributes: given }: Component): Fault[] {
  const names = given.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`,
  );
  if (name === null || /^[a-z]/.test(name)) {
    const lang = given.find((attribute) => 'name' in attribute && attribute.name === 'lang')?.value;
    return [...tagFaults(name ?? '', names), ...languageFaults(lang)];
  }
  if (!components.includes(name)) {
    return [{ message: `there is no component <${name}>`, hint: nearMisses(name, components) }];
  }
  return [
    ...given
      .filter((attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object')
      .map(() => ({ message: `<${name}> is given code`, hint: 'give it words in quotation marks' })),
    ...propFaults(name, names),
  ];
}

function propFaults(name: string, given: readonly string[]): Fault[] {
  const known = props.get(name) ?? [];
  const all = known.map(({ prop }) => prop);
  const unknown = given.filter((prop) => /^\w+$/.test(prop) && !all.includes(prop));
  const missing = known.filter(({ prop, needed }) => needed && !given.includes(prop));
  return [
    ...unknown.map((prop) => ({ message: `<${name}> takes no “${prop}”`, hint: nearMisses(prop, all) })),
    ...missing.map(({ prop }) => ({
      message: `<${name}> needs “${prop}”`,
      hint: `write <${name} ${prop}="…">`,
    })),
  ];
}

function languageFaults(lang: unknown): Fault[] {
  if (typeof lang !== 'string' || isLanguage(lang)) return [];
  return [{ message: `“${lang}” is no language`, hint: 'use a tag such as en, vi or zh' }];
}

function tagFaults(tag: string, names: string[]): Fault[] {
  const component = components.find((name) => name.toLowerCase() === tag);
  if (component !== undefined) {
    return [{ message: `<${component}> is a component`, hint: 'end the name of the file in .mdx' }];
  }
  if (!elements.includes(tag)) {
    const allowed = elements.map((name) => `<${name}>`).join(', ');
    return [
      { message: `<${tag}> is not for pages`, hint: `write Markdown; of HTML, pages use only ${allowed}` },
    ];
  }
  return names
    .filter((name) => !attributes.includes(name))
    .map((name) => ({
      message: `the attribute “${name}” is not for pages`,
      hint: `of attributes, pages use only ${attributes.join(', ')}`,
    }));
}
