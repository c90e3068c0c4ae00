// The words of decisions, of what stands behind a text, of pledges and of confidence measures.

export const decisionWords = {
  fr: () => import('./fr.json'),
  en: () => import('./en.json'),
};
