// The words of the papers of a session: its concept note and its outcome. They are read with those
// of the live hour.

import { loadDictionary } from '../session/load';
import type { Dictionary, Language } from '../words';

const papers = { fr: () => import('./fr.json'), en: () => import('./en.json') };

async function both(language: Language): Promise<{ default: Dictionary }> {
  const [hour, own] = await Promise.all([loadDictionary(language), papers[language]()]);
  return { default: { ...hour, ...own.default } };
}

export const paperWords = { fr: () => both('fr'), en: () => both('en') };
