// Who leads a line of the run-sheet: a role, never a person. It is recorded as the first line of
// what is said to the facilitators about that line, where that text has more than one.

import type { Summary, Texts } from '../api/shapes';

// 'side:CODE' is a speaker of that constituency; '': nobody in particular.
export type Lead = '' | 'facilitator' | 'note_taker' | 'each_side' | `side:${string}`;

// The one text of both, in the languages in which the advice is written.
export const withLead = (lead: Texts, advice: Texts): Texts =>
  Object.fromEntries(Object.entries(advice).map(([tag, text]) =>
    [tag, lead[tag] ? `${lead[tag]}\n${text}` : text]));

// Both again; a text of one line says nothing of who leads.
export function partsOf(hint: Texts): { lead: Texts | null; advice: Texts } {
  const cut = Object.entries(hint).map(([tag, text]) => [tag, text.indexOf('\n'), text] as const);
  if (cut.length === 0 || cut.some(([, at]) => at < 0)) return { lead: null, advice: hint };
  return {
    lead: Object.fromEntries(cut.map(([tag, at, text]) => [tag, text.slice(0, at)])),
    advice: Object.fromEntries(cut.map(([tag, at, text]) => [tag, text.slice(at + 1)])),
  };
}

// A side that a lead names, if there is such a side.
export const sideOf = (lead: Lead, { constituencies }: Pick<Summary, 'constituencies'>) =>
  constituencies.find(({ code }) => lead === `side:${code}`);
