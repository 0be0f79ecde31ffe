import { leadingDate } from '../dates.ts';
import { timelineMark } from '../markdown/rehype-timelines.ts';
import type { Dataset, Field } from './dataset.ts';
import { sourcesField, textField } from './fields.ts';
import { tableRows } from './table.ts';

const dateField: Field = {
  name: 'date',
  meaning: 'Date, as far as it is known.',
  unit: 'ISO 8601 date',
  from: 'The row’s sources.',
};

/**
 * Makes a dataset of the numbered summits from the tables that readers see: a time line, and a table.
 *
 * @param list text of the page that lists them: summit, date, place
 * @param chairs text of the page on their chairs: summit, chair, what the source says
 * @returns a row for each summit
 * @throws if a table or a date cannot be read; `npm run check` says where
 */
export function summitsDataset(list: string, chairs: string): Dataset {
  const chaired = new Map(tableRows(chairs).map((row) => [ordinal(row[0]?.text), row]));
  const rows = tableRows(list, timelineMark).map(([summit, when, place]) => {
    const number = ordinal(summit?.text);
    const [, chair, said] = chaired.get(number) ?? [];
    const { date, rest } = readDate(when?.text);
    return {
      number,
      date,
      date_note: rest || undefined,
      place: place?.text,
      chair: chair?.text,
      chair_note: said?.text,
      sources: unique([when, place, chair, said].flatMap((cell) => cell?.sources ?? [])),
    };
  });
  return {
    id: 'summits',
    title: 'The numbered ASEAN-China Summits',
    description: 'Number, date and place of each numbered summit, and who chaired it where a source says so.',
    years: span(rows),
    fields: [
      { name: 'number', meaning: 'Number in the series.', unit: 'whole number', from: 'The row’s sources.' },
      dateField,
      textField('date_note', 'What is said of the date.'),
      textField('place', 'City and country, or how it met.'),
      textField('chair', 'Who chaired it, with the office held on the day; empty where no source says.'),
      textField(
        'chair_note',
        'What the source says of the chair: “Inferred” where it names the chair of other meetings.',
      ),
      sourcesField,
    ],
    rows,
  };
}

/**
 * Makes a dataset of the milestones from the time line that readers see.
 *
 * @param page text of the page that lists them: date, what, where
 * @returns a row for each
 * @throws if the table or a date cannot be read; `npm run check` says where
 */
export function milestonesDataset(page: string): Dataset {
  const rows = tableRows(page, timelineMark).map((cells) => {
    const [when, what, where] = cells;
    const { date, rest } = readDate(when?.text);
    return {
      date,
      date_note: rest || undefined,
      what: what?.text,
      where: where?.text === 'Not applicable' ? undefined : where?.text,
      sources: unique(cells.flatMap(({ sources }) => sources)),
    };
  });
  return {
    id: 'milestones',
    title: 'Milestones of ASEAN-China relations',
    description: 'Dates in the relations of ASEAN and China, with what happened and where.',
    years: span(rows),
    fields: [
      dateField,
      textField('date_note', 'What is said of the date.'),
      textField('what', 'What happened.'),
      textField('where', 'Where; empty where it was in no place.'),
      sourcesField,
    ],
    rows,
  };
}

/** “28th, 2025” is 28. */
function ordinal(text = ''): number {
  return Number.parseInt(text, 10);
}

function readDate(text = ''): { date: string; rest: string } {
  const read = leadingDate(text);
  if (!read) throw new Error(`“${text}” is no date.`);
  return read;
}

function unique(keys: string[]): string[] {
  return [...new Set(keys)];
}

function span(rows: { date: string }[]): string {
  return `${rows[0]?.date.slice(0, 4)}/${rows.at(-1)?.date.slice(0, 4)}`;
}
