// The words of who adheres to what: on the page of one country, and in the register.

export const adherenceWords = {
  fr: () => import('../../words/adherence/fr.json'),
  en: () => import('../../words/adherence/en.json'),
};
