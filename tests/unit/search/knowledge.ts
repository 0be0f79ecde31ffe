import { keyTranslations } from '../../../src/search/build/translations.ts';
import type { KnowledgeData } from '../../../src/search/knowledge.ts';
import { packNames, readKnowledge } from '../../../src/search/knowledge.ts';
import type { Name } from '../../../src/search/name.ts';

function name(url: string, kind: Name['kind'], ...forms: [string, ...string[]]): Name {
  return { forms, meaning: `What ${forms[0]} is.`, url, kind };
}

/** A few names of each sort: with short forms, inside one another, of a person, in Vietnamese and in Chinese. */
export const coc = name(
  '/sea/coc/#status',
  'term',
  'Code of Conduct in the South China Sea',
  'COC',
  'Code of Conduct',
  'Bộ Quy tắc ứng xử ở Biển Đông',
  '南海行为准则',
);
export const sea = name('/sea/', 'term', 'South China Sea', 'East Sea', 'Biển Đông', '南海');
export const acfta = name('/trade/acfta/', 'term', 'ASEAN-China Free Trade Area', 'ACFTA', '中国—东盟自贸区');
export const acfta3 = name('/trade/acfta-3/', 'term', 'ACFTA 3.0 Upgrade Protocol', 'ACFTA 3.0');
export const partnership = name('/partnership/', 'term', 'Comprehensive Strategic Partnership');
export const seaport = name('/summits/28/#ports', 'term', 'Green seaport');
export const liQiang = name('/summits/28/#li-qiang', 'person', 'Li Qiang', '李强');

export const names = [coc, sea, acfta, acfta3, partnership, seaport, liQiang];

/** What a site knows that has no names and no words. */
export const nothing: KnowledgeData = { names: [], words: '', asked: '', synonyms: [], translations: {} };

/** What a small site knows: those names, and words in the order of the alphabet. */
export const knowledge = readKnowledge({
  ...nothing,
  names: packNames(names),
  words:
    'agreement charter china code conduct investment laboratory partnership protocol railway seaport signed summit talks trade upgrade',
  synonyms: ['railway train', 'sign signed'],
  translations: keyTranslations([
    'investment: đầu tư, 投资',
    'summit: hội nghị cấp cao, 峰会',
    'China: 中国',
  ]),
});
