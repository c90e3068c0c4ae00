// The offices of those who decide and were in the room, while a facilitator writes them down: what
// stands in the register already, what is typed now, and whether each person agreed.

import type { Texts } from '../api/shapes';
import { faultIn, type Fault } from '../discussion/vote';
import { charactersMax, Envelope } from './envelope';
import type { SessionView } from './shapes';

export interface Office {
  constituency: string;
  texts: Texts; // in one working language at least
  agreed: boolean;
}

// Whoever is recorded agreed when they were: counting again asks nobody twice.
export const recorded = (presence: SessionView['presence']): Office[] =>
  presence.flatMap(({ constituency, decision_makers: offices }) =>
    offices.map((texts) => ({ constituency, texts, agreed: true })));

export type OfficeFault = Fault | 'not_agreed';

// A line is whole when it says an office in some language and its person agreed.
export function officeFault({ texts, agreed }: Office): OfficeFault | null {
  const said = Object.values(texts).filter((text) => text.trim() !== '');
  if (said.length === 0) return 'empty';
  for (const text of said) {
    const fault = faultIn(text, charactersMax);
    if (fault) return fault;
  }
  return agreed ? null : 'not_agreed';
}

export const written = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));

export const countedIn = (offices: Office[], constituency: string) =>
  offices.filter((office) => office.constituency === constituency).length;

// What is signed: under an older law (`offices` null) the count alone.
export function noting(session: number, people: Record<string, string>, offices: Office[] | null) {
  const envelope = new Envelope();
  const present = Object.entries(people).map(([constituency, count]) =>
    ({ constituency, people: Number(count) }));
  const deciding = (offices ?? []).map(({ constituency, texts }) =>
    ({ constituency, office: envelope.put(written(texts)) }));
  return {
    type: offices === null ? 'presence.noted.v1' : 'presence.noted.v2',
    body: {
      present, session, ...(deciding.length > 0 ? { decision_makers: deciding } : {}),
    },
    contents: envelope.contents,
  };
}
