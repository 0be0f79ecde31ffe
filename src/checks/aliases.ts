import type { Finding } from '../reading/finding.ts';
import type { ContentPage } from '../reading/page.ts';
import { placeIn } from '../reading/page.ts';
import { wordsOf } from '../search/words.ts';
import type { Rule } from './rule.ts';

/**
 * The words by which readers ask for a page lead to that page alone: they are neither those of another page nor its
 * title, and none is given twice. Spellings that search takes for one are one here.
 */
export const aliases: Rule = ({ pages }) => {
  const titled = new Map(pages.map((page) => [wordsOf(dataOf(page).title).join(' '), page]));
  const taken = new Map<string, ContentPage>();
  return pages.flatMap((page) =>
    dataOf(page).aliases.flatMap((alias, index): Finding[] => {
      const form = wordsOf(alias).join(' ');
      if (form === '') return wordless(page, index, alias);
      const [first, named] = [taken.get(form), titled.get(form)];
      taken.set(form, first ?? page);
      const other = named !== undefined && named !== page ? named : first;
      if (other === undefined) return [];
      const at = placeIn(page, ['aliases', index]);
      if (other === page)
        return [{ ...at, message: `the alias “${alias}” is given twice`, hint: 'give it once' }];
      const message = `the alias “${alias}” is also ${other === named ? 'the title' : 'an alias'} of ${other.file}`;
      return [{ ...at, message, hint: 'search leads from it to one page; keep it on that one' }];
    }),
  );
};

/** As far as they have the right form; what has not is a finding of the front matter. */
function dataOf({ frontMatter }: ContentPage): { title: string; aliases: string[] } {
  const { title, aliases: listed } = (frontMatter?.value ?? {}) as { title?: unknown; aliases?: unknown };
  const list = Array.isArray(listed) ? (listed as unknown[]) : [];
  return {
    title: typeof title === 'string' ? title : '',
    aliases: list.map((alias) => (typeof alias === 'string' ? alias : '')),
  };
}

/** An empty one the schema tells of. */
function wordless(page: ContentPage, index: number, alias: string): Finding[] {
  if (alias.trim() === '') return [];
  const hint = 'write words that readers ask for the page by';
  return [{ ...placeIn(page, ['aliases', index]), message: `the alias “${alias}” holds no words`, hint }];
}
