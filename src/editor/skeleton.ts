import { stringify } from 'yaml';
import { linkFaults } from '../checks/links.ts';
import { parentAddress } from '../navigation.ts';
import type { Content } from '../reading/content.ts';
import { unwritten } from '../reading/text.ts';
import { entriesOf, idsOf } from '../reading/yaml.ts';
import { idForm } from '../schemas/id.ts';
import { firstVersion } from '../schemas/page.ts';

/** What is to be written into the content folder. */
export interface Skeleton {
  /** File, relative to the content folder. */
  file: string;
  text: string;
  /** How the file is opened, in Node's terms: it is new, a list to add to, or an empty list to begin. */
  flag: 'wx' | 'a' | 'w';
  /** What to do next, in a sentence. */
  next: string;
}

/**
 * Makes the beginning of a page, a source, a term, a person or a statistical series: it fits its schema, and its words
 * say what to write in their place.
 *
 * @param words what was asked for, as typed: `page trade/tariffs "Tariffs"`
 * @param content the content as it is
 * @param today the day, as 2026-11-22
 * @returns what to write
 * @throws with a sentence for the editor, if it was asked for in a form that cannot be
 */
export function skeleton(words: string[], content: Content, today: string): Skeleton {
  const [sort, ...rest] = words;
  switch (sort) {
    case 'page':
      return page(take('page trade/tariffs "Tariffs"', rest, 2), content, today);
    case 'source':
      return source(take('source xinhua-2026-11-22 https://… "Title as printed"', rest, 3), content, today);
    case 'term':
      return term(take('term coc "Code of Conduct" sea/coc.md#what-it-is source-key', rest, 4), content);
    case 'person':
      return person(
        take('person li-qiang "Li Qiang" summits/28/statements.md#li-qiang source-key', rest, 4),
        content,
      );
    case 'figure':
      return figure(take('figure fdi-china "Investment, by China’s count" source-key', rest, 3), content);
    default:
      throw new Error(
        `“${sort ?? ''}” cannot be made. Say: npm run new -- page, source, term, person or figure.`,
      );
  }
}

function take(example: string, words: string[], count: number): string[] {
  const given = words.map((word) => word.trim());
  if (given.length === count && given.every(Boolean)) return given;
  throw new Error(`It takes ${count} things, not ${given.length}. Say: npm run new -- ${example}`);
}

function page([path = '', title = '']: string[], { pages }: Content, today: string): Skeleton {
  if (!path.split('/').every((part) => idForm.test(part))) {
    throw new Error(`“${path}” is no address. Use lower-case words with hyphens, as trade/tariffs.`);
  }
  const address = `/${path.replace(/(^|\/)index$/, '')}/`.replaceAll('//', '/');
  const twin = pages.find((other) => other.address === address);
  if (twin) throw new Error(`${twin.file} is at ${address} already. Choose another address.`);
  const above = parentAddress(address);
  if (!pages.some((other) => other.address === above)) {
    throw new Error(
      `Nothing is at ${above} yet. First: npm run new -- page ${above.slice(1)}index "Its title"`,
    );
  }
  const facts = pages.map((other) => ({ ...(other.frontMatter?.value as object), page: other }) as PageFacts);
  const same = facts.find((other) => other.title === title);
  if (same)
    throw new Error(`“${title}” is the title of ${same.page.file}. Give each page a title of its own.`);
  const orders = facts.flatMap(({ order, page: other }) =>
    typeof order === 'number' && parentAddress(other.address) === above ? [order] : [],
  );
  const frontMatter = {
    title,
    description: `${unwritten} in 50 to 160 characters what a reader finds under “${title}”.`.slice(0, 160),
    order: Math.max(0, ...orders) + 1,
    changes: [{ date: today, note: firstVersion }],
  };
  const words = `${unwritten} in two or three sentences what the answer is.\n\n## First section [#first-section]\n\n${unwritten} what a source supports, and cite it.\n`;
  return {
    file: `pages/${path}.md`,
    text: `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${words}`,
    flag: 'wx',
    next: `It will be at ${address}, for good. Write it; npm run check says what is still missing.`,
  };
}

interface PageFacts {
  title?: unknown;
  order?: unknown;
  page: Content['pages'][number];
}

function source([key = '', url = '', title = '']: string[], { sources }: Content, today: string): Skeleton {
  freeId(key, sources, 'xinhua-2026-11-22');
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new Error(`“${url}” is no address of a document. Copy it from the browser: https://…`);
  }
  const twin = entriesOf(sources).find((entry) => entry.URL === url);
  if (twin) throw new Error(`“${String(twin.id)}” is that document already. Cite it: [^${String(twin.id)}]`);
  const entry = {
    id: key,
    type: 'article-newspaper',
    title,
    publisher: `${unwritten} who published it`,
    issued: today,
    URL: url,
    accessed: today,
    language: 'en',
    genre: 'news report',
  };
  const next = `Set publisher, date, language and kind, then cite it: [^${key}]. A source that no page cites is a finding.`;
  return { file: 'sources.yaml', ...added(entry, sources), next };
}

function term([key = '', name = '', place = '', cited = '']: string[], content: Content): Skeleton {
  const { terms } = content;
  freeId(key, terms, 'code-of-conduct');
  treated(place, cited, content);
  const meaning = `${unwritten} what it is, in one sentence that stands on its own.`;
  const entry = { id: key, name, meaning, sources: [cited], page: place };
  const next = `Say what it means; add short forms and other names. It will be at /glossary/#${key}, for good.`;
  return { file: 'glossary.yaml', ...added(entry, terms), next };
}

function person([key = '', name = '', place = '', cited = '']: string[], content: Content): Skeleton {
  const { people } = content;
  freeId(key, people, 'li-qiang');
  treated(place, cited, content);
  const office = `${unwritten} which office, and when (October 2025)`;
  const entry = {
    id: key,
    name,
    for: `${unwritten} for which state or body`,
    office,
    sources: [cited],
    page: place,
  };
  const next = `Say for whom, and in which office; add other spellings. It will be at /people/#${key}, for good.`;
  return { file: 'people.yaml', ...added(entry, people), next };
}

/** A name leads to a place that treats it, and rests on a source. */
function treated(place: string, cited: string, { pages, sources }: Content): void {
  const fault = linkFaults(pages)(place);
  if (fault) throw new Error(`There is a mistake in the place: ${fault.message} - ${fault.hint}`);
  knownSource(cited, sources);
}

function figure([key = '', title = '', cited = '']: string[], { figures, sources }: Content): Skeleton {
  fitId(key, 'fdi-china');
  if (figures.some(({ id }) => id === key)) throw new Error(`There is a series “${key}” already.`);
  knownSource(cited, sources);
  const series = {
    title,
    label: `${unwritten} whose count it is`,
    measures: `${unwritten} in one sentence what is counted.`,
    unit: 'US$ billion',
    body: `${unwritten} whose statistics they are`,
    basis: 'calendar year',
    values: [2023, 2024].map((period) => ({ period, value: 0, sources: [cited] })),
  };
  return {
    file: `figures/${key}.yaml`,
    text: stringify(series, { lineWidth: 0 }),
    flag: 'wx',
    next: `Set every field and value, then show it on an .mdx page: <Chart figure="${key}" />`,
  };
}

function knownSource(cited: string, sources: Content['sources']): void {
  if (idsOf(sources).includes(cited)) return;
  throw new Error(`There is no source “${cited}”. First: npm run new -- source ${cited} https://… "Title"`);
}

function fitId(key: string, example: string): void {
  if (idForm.test(key)) return;
  throw new Error(`“${key}” is no key. Use lower-case letters, digits and single hyphens, as ${example}.`);
}

function freeId(key: string, file: Content['sources'], example: string): void {
  fitId(key, example);
  if (idsOf(file).includes(key)) {
    throw new Error(`“${key}” is taken in ${file.file}. Choose another key: it is an address.`);
  }
}

function added(entry: object, file: Content['sources']): Pick<Skeleton, 'text' | 'flag'> {
  const text = stringify([entry], { lineWidth: 0 });
  // An empty list is written [], after which nothing can be added.
  return entriesOf(file).length === 0 ? { text, flag: 'w' } : { text: `\n${text}`, flag: 'a' };
}
