// The words of what a session came to.

export const outcomeWords = {
  fr: () => import('./fr.json'),
  en: () => import('./en.json'),
};
