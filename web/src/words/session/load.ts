// The words of the live hour, in a language.

export const sessionWords = {
  fr: () => import('./fr.json'),
  en: () => import('./en.json'),
};
