// People's words as a choice of a list: an option holds no markup, so it carries the language
// itself.

import type { Texts } from '../api/shapes';
import { textFor, useWords } from './speech';
import { directionOf } from './words';

export function SaidOption({ value, texts }: { value: string; texts: Texts }) {
  const [tag, text] = textFor(texts, useWords().language);
  return <option value={value} lang={tag} dir={directionOf(tag)}>{text}</option>;
}
