// The words of the live hour, in a language.

import type { Dictionary, Language } from '../words';

export const sessionWords = {
  fr: () => import('./fr.json'),
  en: () => import('./en.json'),
};

export async function loadDictionary(language: Language): Promise<Dictionary> {
  return (await sessionWords[language]()).default;
}
