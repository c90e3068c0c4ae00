// The words of recomputing a result, in a language.

export const recomputeWords = {
  fr: () => import('./fr.json'),
  en: () => import('./en.json'),
};
