import type { Finding } from '../reading/finding.ts';
import { beginning } from '../reading/finding.ts';
import type { YamlFile } from '../reading/yaml.ts';
import type { Rule } from './rule.ts';

/** Signs of Markdown and HTML, which only the text of a page has a meaning for. */
const signs =
  /\[\^[^\]]*\]|\[#[^\]]*\]|\[[^\]]*\]\([^)]*\)|\*\*|(?<!\S)[*_](?=\p{L})|<\/?[a-z][^>]*>|&#?\w+;/iu;

/** What is said of a series and its values may cite, in one piece. */
const brokenCitation = /\[\s+\^[^\]]*\]|\[\^[^\]]*\s[^\]]*\]/u;

/** An address has signs of its own. */
const addresses = ['URL', 'archive'];

/**
 * Front matter and data files hold plain text: what would be a citation, bold or a link in a page is shown there as it
 * stands, and so are quotation marks that YAML does not take.
 */
export const plainText: Rule = ({ pages, sources, terms, people, questions, figures }) => [
  ...pages.flatMap(({ frontMatter }) => (frontMatter ? faultsIn(frontMatter) : [])),
  ...[sources, terms, people, questions].flatMap((yaml) => faultsIn(yaml)),
  ...figures.flatMap(({ yaml }) => faultsIn(yaml, ['note'])),
];

function faultsIn(yaml: YamlFile, mayCite: readonly string[] = []): Finding[] {
  return textsIn(yaml.value).flatMap(({ path, text }) => {
    const field = path.findLast((part) => typeof part === 'string') ?? '';
    if (addresses.includes(field)) return [];
    const at = yaml.at(path);
    if (/^“[^”]*”$/.test(text)) {
      const hint = 'leave them out; where YAML needs some, it takes straight ones: "…"';
      return [
        { ...at, message: `“${field}” stands in curly quotation marks, which readers would see`, hint },
      ];
    }
    const sign = (mayCite.includes(field) ? brokenCitation : signs).exec(text)?.[0];
    if (sign === undefined) return [];
    const message = `“${beginning(sign)}” would be shown as it stands`;
    return [{ ...at, message, hint: 'this is plain text: write the words alone' }];
  });
}

function textsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value.trim() }];
  if (value === null || typeof value !== 'object') return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, isList ? Number(key) : key]),
  );
}
