import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent } from 'mdast';
import { childElements } from '../html.ts';

/**
 * Turns a list of descriptions into a list with a line for each term, since Markdown has no list of its own for them:
 * `- **Vietnamese**: Bộ Quy tắc ứng xử`. Several descriptions of one term become a list below it.
 *
 * @param state that of hast-util-to-mdast
 * @param list a `dl`, its groups in `div` elements or not
 * @returns the list; undefined where nothing is described
 */
export function descriptionList(state: State, list: Element): List | undefined {
  const parts = childElements(list).flatMap((child) =>
    child.tagName === 'div' ? childElements(child) : [child],
  );
  const items = parts.flatMap((term, index): ListItem[] => {
    if (term.tagName !== 'dt') return [];
    const rest = parts.slice(index + 1);
    const end = rest.findIndex(({ tagName }) => tagName === 'dt');
    return [described(state, term, end === -1 ? rest : rest.slice(0, end))];
  });
  return items.length === 0 ? undefined : bullets(items);
}

function described(state: State, term: Element, descriptions: Element[]): ListItem {
  const name: PhrasingContent = { type: 'strong', children: state.all(term) as PhrasingContent[] };
  const flows = descriptions.map(
    (description) => state.toFlow(state.all(description)) as (BlockContent | DefinitionContent)[],
  );
  const [[first, ...below] = [], ...others] = flows;
  if (others.length > 0 || first?.type !== 'paragraph') {
    const points = flows.map((children): ListItem => ({ type: 'listItem', spread: false, children }));
    const lists = others.length > 0 ? [bullets(points)] : (flows[0] ?? []);
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [name] }, ...lists] };
  }
  const line: PhrasingContent[] = [name, { type: 'text', value: ': ' }, ...first.children];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: line }, ...below] };
}

function bullets(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}
