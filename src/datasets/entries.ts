import type { Person } from '../schemas/person.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import type { Dataset, Field } from './dataset.ts';
import { sourcesField, textField } from './fields.ts';

const idField: Field = {
  name: 'id',
  meaning: 'Key of the entry, and part of its address.',
  unit: 'key',
  from: 'This record.',
};
const otherField: Field = {
  ...textField('other', 'Other and former names and spellings.'),
  unit: 'list of texts',
};
const languages = [textField('vi', 'Name in Vietnamese.'), textField('zh', 'Name in Chinese.')];

/**
 * Makes a dataset of the glossary.
 *
 * @param terms its entries
 * @returns a row for each
 */
export function glossaryDataset(terms: readonly Term[]): Dataset {
  return {
    id: 'glossary',
    title: 'Glossary',
    description: 'Names and short forms of the record, with their meaning and other forms.',
    fields: [
      idField,
      textField('name', 'Full name, as the record writes it.'),
      { ...textField('short', 'Short forms, the usual one first.'), unit: 'list of texts' },
      otherField,
      ...languages,
      textField('meaning', 'What it is, in a sentence.'),
      sourcesField,
    ],
    rows: terms,
  };
}

/**
 * Makes a dataset of the persons whom the record names.
 *
 * @param people the entries
 * @returns a row for each
 */
export function peopleDataset(people: readonly Person[]): Dataset {
  return {
    id: 'people',
    title: 'People',
    description: 'Persons whom the record names, with the office they held at the event that is reported.',
    fields: [
      idField,
      textField('name', 'Name, as the record writes it.'),
      otherField,
      ...languages,
      textField('for', 'State or body for which the person spoke or acted.'),
      textField('office', 'Office as of the event.'),
      sourcesField,
    ],
    rows: people,
  };
}

/**
 * Makes a dataset of the documents that the record cites. Field names are those of CSL.
 *
 * @param sources the documents
 * @returns a row for each
 */
export function sourcesDataset(sources: readonly Source[]): Dataset {
  const fields: [keyof Source, string, string][] = [
    ['id', 'key', 'Key by which the record cites it.'],
    ['type', 'CSL type', 'Sort of document.'],
    ['title', 'text', 'Title, or a description of it: see title-status.'],
    [
      'title-status',
      'text',
      '“from-url”: rebuilt from the address. “descriptive”: a description, not a title.',
    ],
    ['publisher', 'text', 'Who published it.'],
    ['author', 'text', 'Who wrote it, as printed.'],
    ['issued', 'ISO 8601 date', 'Date of the document, as far as it is known.'],
    ['URL', 'address', 'Where it was read.'],
    ['archive', 'address', 'A lasting copy.'],
    ['accessed', 'ISO 8601 date', 'Day on which it was last read.'],
    ['language', 'BCP 47 tag', 'Language of the text that was read.'],
    ['genre', 'text', 'Sort of document, in words.'],
    ['note', 'text', 'What to know before relying on it.'],
  ];
  return {
    id: 'sources',
    title: 'Sources',
    description: 'Every document that the record cites.',
    fields: fields.map(([name, unit, meaning]) => ({
      name,
      unit,
      meaning,
      from: 'The document, or this record.',
    })),
    rows: sources,
  };
}
