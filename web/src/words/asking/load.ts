// The words of asking for every answer that is owed.

export const askingWords = { fr: () => import('./fr.json'), en: () => import('./en.json') };
