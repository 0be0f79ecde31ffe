import { pageSchema } from '../schemas/page.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';
import { schemaFindings } from './yaml.ts';

const keys = Object.keys(pageSchema.shape);

/**
 * Every page has front matter that fits its schema, and a title of its own: pages of one title cannot be told
 * apart in search results, in tabs or by a screen reader.
 *
 * @param content the parsed content
 * @returns what is wrong
 */
export function frontMatter({ pages }: Content): Finding[] {
  const titles = new Map<unknown, string>();
  const kinds = new Map<unknown, string>();
  return pages.flatMap(({ file, unreadable, frontMatter: yaml }) => {
    if (unreadable) return [];
    if (!yaml) {
      return [
        {
          file,
          line: 1,
          message: 'there is no front matter',
          hint: 'begin the file with ---, title, description, changes, ---',
        },
      ];
    }
    if (yaml.findings.length > 0) return yaml.findings;
    const findings = schemaFindings(yaml, pageSchema, keys);
    const { title, kind } = (yaml.value ?? {}) as { title?: unknown; kind?: unknown };
    const twin = titles.get(title);
    if (twin !== undefined && title !== undefined) {
      findings.push({
        file,
        line: yaml.lineAt(['title']),
        message: `the title is also that of ${twin}`,
        hint: 'give each page a title of its own',
      });
    }
    titles.set(title, file);
    const first = kinds.get(kind);
    if (first !== undefined) {
      findings.push({
        file,
        line: yaml.lineAt(['kind']),
        message: `${first} is already the page of kind “${String(kind)}”`,
        hint: 'leave kind out: this page is an article',
      });
    }
    if (kind !== undefined && kind !== 'article') kinds.set(kind, file);
    return findings;
  });
}
