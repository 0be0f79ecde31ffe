import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { createIndex } from 'pagefind';
import type { Content } from '../../reading/content.ts';
import type { YamlFile } from '../../reading/yaml.ts';
import { figureSchema } from '../../schemas/figure.ts';
import type { PageData } from '../../schemas/page.ts';
import { topics } from '../../site.ts';
import { fold } from '../fold.ts';
import type { KnowledgeData } from '../knowledge.ts';
import { packNames } from '../knowledge.ts';
import type { Name } from '../name.ts';
import { indexNames, oneWord, spansIn, wordsInNames } from '../name.ts';
import type { SearchRecord } from '../record.ts';
import { kinds, separator, yearsIn } from '../record.ts';
import { indexTranslations } from '../translate.ts';
import { american as americanSpelling, isChinese, stem, wordsOf } from '../words.ts';
import { knownWords } from './known-words.ts';
import { packIndex } from './pack.ts';
import { readNames } from './read-names.ts';
import { readQuestions } from './read-questions.ts';
import type { PageFacts } from './read-records.ts';
import { readRecords } from './read-records.ts';
import { synonyms } from './synonyms.ts';
import { keyTranslations, translations } from './translations.ts';

/**
 * Readies what is known of pages for reading their records.
 *
 * @param content the content the site was built from
 * @returns what reads the records of a built page, given its address and its HTML
 */
export function recordReader(content: Content): (address: string, tree: Root) => SearchRecord[] {
  const facts = new Map(content.pages.map((page) => [page.address, pageFacts(page)]));
  const questions = readQuestions(
    content,
    indexTranslations(keyTranslations(translations), indexNames(readNames(content))),
  );
  const asked = new Map(content.figures.map(({ id, yaml }) => [id, askedOf(yaml)]));
  return (address, tree) =>
    readRecords(tree, facts.get(address) ?? { address, topics: [], aliases: [] }, questions, asked);
}

/**
 * Makes the search index of a built site: every section a record of its own, so that what is found is the section
 * and not the page around it; and beside it the names and words that answer before the index has loaded.
 *
 * @param output absolute path of the built site, which receives the index in `pagefind/` and `search/names.json`
 * @param content the content it was built from
 * @param records the records of all its pages
 * @returns number of places that can be found
 * @throws with Pagefind's own words if it cannot index or write
 */
export async function indexSite(
  output: string,
  content: Content,
  records: readonly SearchRecord[],
): Promise<number> {
  const names = readNames(content);
  await writeIndex(join(output, 'pagefind'), records, shortNames(names));
  mkdirSync(join(output, 'search'), { recursive: true });
  const data: KnowledgeData = {
    names: packNames(names),
    ...knownWords(records, names),
    synonyms,
    translations: keyTranslations(translations),
  };
  writeFileSync(join(output, 'search', 'names.json'), JSON.stringify(data));
  return records.length;
}

function askedOf(yaml: YamlFile): string[] {
  const { asked = '' } = figureSchema.parse(yaml.value);
  return asked.split(/, */).filter(Boolean);
}

function pageFacts({ address, frontMatter }: Content['pages'][number]): PageFacts {
  const {
    topics: filed = [],
    aliases = [],
    title,
    label = title,
  } = (frontMatter?.value ?? {}) as Partial<PageData>;
  return { address, topics: filed, aliases: label === undefined ? aliases : [label, ...aliases] };
}

async function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
  shortened: (text: string) => string[],
): Promise<void> {
  // A search fetches the part of the index that each of its words is in: the smaller the parts, the fewer other words
  // come with it. The service that Pagefind starts reads this when it starts; there is no option for it yet.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2000';
  await answered(async () => {
    const { index } = succeed(await createIndex({}));
    if (!index) throw new Error('Pagefind made no index.');
    for (const record of records) succeed(await index.addCustomRecord(pagefindRecord(record, shortened)));
    succeed(await index.writeFiles({ outputPath: folder }));
    await index.deleteIndex();
  });
  // Its own user interfaces, which we do not use.
  for (const file of readdirSync(folder)) {
    if (/^pagefind-(?!entry)/.test(file)) rmSync(join(folder, file));
  }
  packIndex(folder);
}

function pagefindRecord(
  { url, kind, page, section, text, topics: filed, aliases, questions }: SearchRecord,
  shortened: (text: string) => string[],
) {
  return {
    url,
    content: text,
    language: 'en',
    meta: {
      page,
      section,
      names: aliases.join(separator),
      // Pagefind parts words at spaces, and Chinese has none after its commas.
      questions: questions.join(separator).replaceAll('，', '， '),
      also: [
        ...hiddenForms([page, section, text, ...questions].join(' ')),
        ...shortened([page, section, text, ...aliases, ...questions].join(separator)),
      ].join(' '),
    },
    filters: {
      kind: [kinds[kind]],
      topic: filed.map((topic) => topics[topic as keyof typeof topics]),
      year: yearsIn(text),
    },
  };
}

/** The short forms of the names that a text says in another form, so that a search has to ask for one form only. */
function shortNames(names: readonly Name[]): (text: string) => string[] {
  const index = indexNames(names);
  const inNames = new Set([...wordsInNames(names)].map(stem));
  const mayBeNamed = (word: string): boolean => inNames.has(stem(word)) || isChinese(word);
  return (text) => {
    const words = wordsOf(text);
    // Looked for only where all words are words of names: to try each run of words of a text takes ten times as long.
    const runs = words
      .map((word) => (mayBeNamed(word) ? word : '|'))
      .join(' ')
      .split('|');
    const spans = runs.flatMap((run) => spansIn(run.trim().split(' '), index));
    const short = spans.flatMap(({ found }) => oneWord(found) ?? []);
    return [...new Set(short)].filter((word) => !words.includes(word));
  };
}

/**
 * Forms under which Pagefind would not find a word: with a plain letter for one that it takes for another, as d for đ,
 * an amount without the currency that stands at it, and the ends of a run of Chinese, which in an English text it takes
 * for one word.
 */
function hiddenForms(text: string): string[] {
  const barred = text.match(/\p{L}*đ\p{L}*/giu) ?? [];
  const chinese = text.match(/\p{Script=Han}{3,}/gu) ?? [];
  const ends = chinese.flatMap((run) =>
    Array.from({ length: run.length - 2 }, (_, start) => run.slice(start + 1)),
  );
  const amounts = text.match(/(?<=\$)\d+(?:[.,]\d+)*/g) ?? [];
  const words = [...new Set(wordsOf(text))];
  const american = words.map(americanSpelling).filter((spelling, index) => spelling !== words[index]);
  return [...new Set([...barred.map(fold), ...amounts, ...ends, ...american])];
}

/**
 * Waits for work that Pagefind's service does. Pagefind does not notice if its service ends, killed for want of memory
 * say, and would leave us waiting for ever; but then nothing is left that could keep this process alive, and that it is
 * told.
 */
async function answered(work: () => Promise<void>): Promise<void> {
  const silence = Promise.withResolvers<never>();
  const giveUp = (): void => silence.reject(new Error('Pagefind: its service ended before it had answered.'));
  process.once('beforeExit', giveUp);
  try {
    await Promise.race([work(), silence.promise]);
  } finally {
    process.off('beforeExit', giveUp);
  }
}

function succeed<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
