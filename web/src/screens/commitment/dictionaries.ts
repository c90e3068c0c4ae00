// The words of one promise: its page, and the desk where it is made, reported and judged. They come
// with those of the register, whose row a promise is.

import type { Dictionary, Language } from '../../words/words';
import { dictionaries as registerWords } from '../register/dictionaries';

const ofItsOwn = {
  fr: () => import('../../words/commitment/fr.json'),
  en: () => import('../../words/commitment/en.json'),
};

const both = async (language: Language): Promise<{ default: Dictionary }> => {
  const [register, own] = await Promise.all([registerWords[language](), ofItsOwn[language]()]);
  return { default: { ...register.default, ...own.default } };
};

export const commitmentWords = { fr: () => both('fr'), en: () => both('en') };
