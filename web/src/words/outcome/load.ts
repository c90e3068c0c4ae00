// The words of what a session came to. They are read with those of the live hour.

import { loadDictionary } from '../session/load';
import type { Dictionary, Language } from '../words';

const own = { fr: () => import('./fr.json'), en: () => import('./en.json') };

async function both(language: Language): Promise<{ default: Dictionary }> {
  const [hour, more] = await Promise.all([loadDictionary(language), own[language]()]);
  return { default: { ...hour, ...more.default } };
}

export const outcomeWords = { fr: () => both('fr'), en: () => both('en') };
