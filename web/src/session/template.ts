// The hour as it usually goes: a run-sheet made of a dialogue's questions. Before the session is
// opened, times stretch, and lines are renamed, moved, dropped and given to somebody to lead. Its
// words exist in the languages of the pages; in any other language of the dialogue whoever opens
// the session writes the titles: no register says that English words are Spanish ones.

import type { Summary, Texts } from '../api/shapes';
import en from '../words/session/en.json';
import fr from '../words/session/fr.json';
import { textFor } from '../words/speech';
import { sideOf, type Lead } from './lead';
import type { Screen, Stage } from './shapes';

export interface Planned {
  key: string;
  title: Texts; // in the languages of the pages
  hint: Texts;
  lead: Lead;
  minutes: number;
  stage: Stage;
  screen: Screen;
  question?: number;
}

type Part = 'welcome' | 'objectives' | 'question' | 'reveal' | 'gaps' | 'common' | 'steps'
  | 'decision' | 'floor' | 'closing';

const dictionaries: Record<string, Record<string, unknown>> = { fr, en };

function said(key: string, question?: number): Texts {
  return Object.fromEntries(Object.entries(dictionaries).map(([tag, words]) =>
    [tag, String(words[key] ?? '').replace('{question}', String(question ?? ''))]));
}

// A role in the languages of the pages; nobody in particular has no words.
export function leadIn(lead: Lead, summary: Pick<Summary, 'constituencies'>): Texts {
  if (lead === '') return {};
  if (!lead.startsWith('side:')) return said(`lead.${lead}`);
  const side = sideOf(lead, summary);
  if (!side) return {};
  return Object.fromEntries(Object.entries(said('lead.of_side')).map(([tag, text]) =>
    [tag, text.replace('{side}', () => textFor(side.name, tag)[1])]));
}

// The usual roles; whoever opens the session gives a line to somebody else.
const leads: Record<Part, Lead> = {
  welcome: 'facilitator', objectives: 'facilitator', question: 'facilitator',
  reveal: 'facilitator', gaps: 'each_side', common: 'each_side', steps: 'note_taker',
  decision: 'facilitator', floor: 'each_side', closing: 'note_taker',
};

// Languages of the dialogue in which the titles have to be written by hand.
export const unspoken = (languages: readonly string[]) =>
  languages.filter((tag) => dictionaries[tag] === undefined);

// What goes into the register: a text in exactly the languages of the dialogue; null where one of
// them has no words.
export function recorded(texts: Texts, languages: readonly string[]): Texts | null {
  const whole = languages.every((tag) => (texts[tag] ?? '').trim() !== '');
  return whole ? Object.fromEntries(languages.map((tag) => [tag, texts[tag]!])) : null;
}

export function plannedHour(summary: Pick<Summary, 'questions'>): Planned[] {
  const line = (
    part: Part, minutes: number, stage: Stage, screen: Screen, question?: number,
  ): Planned => ({
    key: question === undefined ? part : `${part}-${question}`,
    title: said(`plan.${part}`, question),
    hint: said(`plan.${part}_hint`, question),
    lead: leads[part], minutes, stage, screen, ...(question === undefined ? {} : { question }),
  });
  const open = summary.questions.filter((item) => item.state === 'open');
  const revealing = 4;
  const voting = Math.max(3, Math.floor(22 / Math.max(1, open.length)) - revealing);
  return [
    line('welcome', 5, 'discuss', 'code'),
    line('objectives', 3, 'discuss', 'title'),
    ...open.flatMap(({ question }) => [
      line('question', voting, 'discuss', 'question', question),
      line('reveal', revealing, 'discuss', 'map', question),
    ]),
    line('gaps', 4, 'discuss', 'gaps'),
    ...open.slice(0, 1).map(({ question }) =>
      line('common', 6, 'agree', 'common_ground', question)),
    line('steps', 8, 'agree', 'steps'),
    line('decision', 5, 'agree', 'decision'),
    line('floor', 4, 'agree', 'title'),
    line('closing', 3, 'follow_up', 'closing'),
  ];
}
