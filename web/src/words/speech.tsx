// The reader's language, for every component below.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Texts } from '../api/shapes';
import { directionOf, Words, type Language } from './words';

export interface Speech {
  words: Words;
  switchTo(language: Language): void;
  complete(): Promise<void>; // fetches the words of all pages; refuses without network
}

export const SpeechContext = createContext<Speech>({
  words: new Words('en', 'voting', {}),
  switchTo: () => undefined,
  complete: () => Promise.resolve(),
});

export function useWords(): Words {
  return useContext(SpeechContext).words;
}

// The reader's language if the text exists in it, else the original, else whatever there is.
export function textFor(texts: Texts, language: string, original?: string): [string, string] {
  for (const tag of [language, original, ...Object.keys(texts)]) {
    const text = tag === undefined ? undefined : texts[tag];
    if (tag !== undefined && text !== undefined) return [tag, text];
  }
  return [language, ''];
}

interface SaidProps {
  texts: Texts;
  original?: string;
}

// People's own words, marked with their language and direction.
export function Said({ texts, original }: SaidProps) {
  const [tag, text] = textFor(texts, useWords().language, original);
  return <span lang={tag} dir={directionOf(tag)}>{text}</span>;
}
