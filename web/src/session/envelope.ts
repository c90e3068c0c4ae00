// Collects the texts of one act: digests for its body, contents to travel beside it.

import { enclose, type Content } from '../acts/act';
import type { Texts } from '../api/shapes';
import { faultIn, tidied, type Fault } from '../discussion/vote';

export class Envelope {
  readonly contents: Content[] = [];

  put(texts: Texts): Record<string, string> {
    const tidy = Object.entries(texts).map(([tag, text]) => [tag, tidied(text)]);
    const { digests, contents } = enclose(Object.fromEntries(tidy));
    this.contents.push(...contents);
    return digests;
  }
}

export const charactersMax = 1_000;

// The languages in which something is missing or wrong, each with its fault.
export function faultsIn(
  texts: Texts, languages: readonly string[], most = charactersMax,
): [string, Fault][] {
  return languages.flatMap((tag): [string, Fault][] => {
    const fault = faultIn(texts[tag] ?? '', most);
    return fault ? [[tag, fault]] : [];
  });
}

export const empty = (texts: Texts) => Object.values(texts).every((text) => text.trim() === '');
