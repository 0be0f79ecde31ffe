import { expect, test } from 'vitest';
import { tellingForms } from '../../../src/record/name-forms.ts';

test('an entry shows the other forms that have a word of their own, not the name turned round, shortened or bent', () => {
  const name = ['Energy-saving airports', 'ESA'];
  const forms = [
    'airports saving energy',
    'energy saving airport',
    'airports of low consumption',
    'ESA airports',
  ];
  expect(tellingForms(name, forms)).toEqual(['airports of low consumption']);
});

test('a form in another spelling of the same words is left out, one in another script is shown', () => {
  expect(tellingForms(['ASEAN-China Centre'], ['ASEAN-China Center', '中国—东盟中心'])).toEqual([
    '中国—东盟中心',
  ]);
});
