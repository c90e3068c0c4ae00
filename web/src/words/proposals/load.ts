// The words of proposals, in a language.

export const proposalWords = {
  fr: () => import('./fr.json'),
  en: () => import('./en.json'),
};
