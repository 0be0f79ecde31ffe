/** Sorts of documents, in the order in which they weigh as evidence, each with the address and title of its list. */
export const sourceKinds = {
  'official statement': { id: 'official-statements', title: 'Official statements' },
  'treaty text': { id: 'treaty-texts', title: 'Treaty texts and declarations' },
  statistics: { id: 'statistics', title: 'Statistics' },
  'news report': { id: 'news-reports', title: 'News reports' },
  reference: { id: 'references', title: 'Reference works and studies' },
} as const;
