// The words of the register: in lists, a promise's row, its links and its days ahead.

export const dictionaries = {
  fr: () => import('../../words/register/fr.json'),
  en: () => import('../../words/register/en.json'),
};
