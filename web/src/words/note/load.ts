// The words of the concept note as everybody reads it.

export const noteWords = { fr: () => import('./fr.json'), en: () => import('./en.json') };
