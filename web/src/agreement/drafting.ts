// The checks of the drafting desk: what stops a text, what only holds it back from being frozen or
// kept, and which of its words bind nobody. The law decides all the same.

import type { Texts } from '../api/shapes';
import { vagueWords } from '../commitment/linter';
import { faultIn, type Fault } from '../discussion/vote';
import type { Clause } from './shapes';
import { gapsIn, written, type Gap } from './text';

export const clausesMax = 20;
export const charactersMax = 1_000; // of one text in one language

export interface Draft {
  summary: Texts;
  clauses: Clause[];
}

export const blankClause = (): Clause => ({ text: {}, indicator: {} });
export const blankDraft = (): Draft => ({ summary: {}, clauses: [blankClause()] });

export const anything = (texts: Texts) => Object.keys(written(texts)).length > 0;

export interface Stop {
  part: number;
  of: 'text' | 'indicator';
  language: string | null; // null: it is missing in every one
  fault: Fault;
}

// Faults of what is written in some language; what is empty is no fault of its own.
function faultsOf(part: number, of: Stop['of'], texts: Texts): Stop[] {
  return Object.entries(written(texts)).flatMap(([language, text]): Stop[] => {
    const fault = faultIn(text, charactersMax);
    return fault ? [{ part, of, language, fault }] : [];
  });
}

// What the law would refuse: a part without words, one too long, characters nobody sees.
export function stopsIn({ summary, clauses }: Draft): Stop[] {
  const needed = (part: number, texts: Texts): Stop[] => {
    const faults = faultsOf(part, 'text', texts);
    return anything(texts) ? faults : [{ part, of: 'text', language: null, fault: 'empty' }];
  };
  return [
    ...needed(0, summary),
    ...clauses.flatMap((clause, at) => [
      ...needed(at + 1, clause.text), ...faultsOf(at + 1, 'indicator', clause.indicator),
    ]),
  ];
}

export interface Vague {
  part: number;
  language: string;
  words: string[];
}

export interface Advice {
  gaps: Gap[]; // working languages without words: the text could not be frozen
  vague: Vague[];
  unseen: number[]; // clauses without an indicator
}

export function adviceOn(draft: Draft, languages: readonly string[]): Advice {
  const parts = [draft.summary, ...draft.clauses.map((clause) => clause.text)];
  return {
    // A part without any words stops the text; it needs no second warning.
    gaps: gapsIn(draft, languages).filter((gap) => gap.languages.length < languages.length),
    vague: parts.flatMap((texts, part) => Object.entries(texts).flatMap(([language, text]) => {
      const words = vagueWords(text, language);
      return words.length > 0 ? [{ part, language, words }] : [];
    })),
    unseen: draft.clauses.flatMap((clause, at) => (anything(clause.indicator) ? [] : [at + 1])),
  };
}

// Languages whose words an amendment leaves as they are while it changes another's: a translation
// that no longer says the same.
export function staleIn(before: Texts, after: Texts): string[] {
  const now = written(after);
  const changed = Object.keys(now).filter((tag) => now[tag] !== (before[tag] ?? ''));
  if (changed.length === 0) return [];
  return Object.keys(now).filter((tag) => now[tag] === before[tag]);
}
