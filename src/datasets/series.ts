import { citedIn, withoutCitations } from '../markdown/citation.ts';
import type { Figure } from '../schemas/figure.ts';
import { writeNumber } from '../units.ts';
import type { Dataset } from './dataset.ts';
import { sourcesField, textField } from './fields.ts';

/**
 * Makes a dataset of a statistical series.
 *
 * @param figure the series
 * @returns a row for each period
 */
export function seriesDataset({ id, title, measures, unit, body, note, values }: Figure): Dataset {
  const years = values.map(({ period }) => period.slice(0, 4));
  return {
    id,
    title,
    description: [`${measures} Statistics: ${body}.`, note ?? ''].join(' ').trim(),
    years: `${years[0]}/${years.at(-1)}`,
    fields: [
      {
        name: 'period',
        meaning: 'Calendar year, or months of one.',
        unit: 'ISO 8601 year or interval',
        from: 'The row’s sources.',
      },
      { name: 'value', meaning: measures, unit, from: `Statistics of: ${body}.` },
      textField(
        'sign',
        'How exact the value is: “about” or “more than”; empty where it is given as it stands.',
      ),
      textField('status', 'How firm the value is; empty where it is given as the body’s own.'),
      textField('note', 'What to know of the value.'),
      textField('other_values', `Other values given for the same period, in ${unit}, and by whom.`),
      sourcesField,
    ],
    rows: values.map(({ period, value, sign, status, note, others, sources }) => ({
      period,
      value,
      sign,
      status,
      note: note && withoutCitations(note),
      other_values: others.map((other) => `${writeNumber(other.value, unit)} ${other.said}`),
      sources: [
        ...new Set([...sources, ...others.flatMap((other) => other.sources), ...citedIn(note ?? '')]),
      ],
    })),
  };
}
