// The words of the page of one country, besides those of the register.

export const countryWords = {
  fr: () => import('../../words/country/fr.json'),
  en: () => import('../../words/country/en.json'),
};
