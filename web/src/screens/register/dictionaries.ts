// The words of the register, of a commitment and of the focal point's desk.

export const dictionaries = {
  fr: () => import('../../words/register/fr.json'),
  en: () => import('../../words/register/en.json'),
};
