// The words about words in dispute, in a language.

export const disputeWords = { fr: () => import('./fr.json'), en: () => import('./en.json') };
