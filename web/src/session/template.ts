// The hour as it usually goes: a run-sheet made of a dialogue's questions, in its languages. Times
// stretch and lines may be dropped before the session is opened.

import type { Summary, Texts } from '../api/shapes';
import en from '../words/session/en.json';
import fr from '../words/session/fr.json';
import type { Screen, Stage } from './shapes';

export interface Planned {
  key: string;
  title: Texts;
  hint: Texts;
  minutes: number;
  stage: Stage;
  screen: Screen;
  question?: number;
}

type Part = 'welcome' | 'objectives' | 'question' | 'reveal' | 'common' | 'floor' | 'closing';

const dictionaries: Record<string, Record<string, unknown>> = { en, fr };

// A language that the pages do not speak is given the English words, to be replaced by hand.
function said(languages: readonly string[], key: string, question?: number): Texts {
  return Object.fromEntries(languages.map((tag) => {
    const sentence = String((dictionaries[tag] ?? dictionaries.en)?.[key] ?? '');
    return [tag, sentence.replace('{question}', String(question ?? ''))];
  }));
}

export function plannedHour(summary: Pick<Summary, 'languages' | 'questions'>): Planned[] {
  const line = (
    part: Part, minutes: number, stage: Stage, screen: Screen, question?: number,
  ): Planned => ({
    key: question === undefined ? part : `${part}-${question}`,
    title: said(summary.languages, `plan.${part}`, question),
    hint: said(summary.languages, `plan.${part}_hint`, question),
    minutes, stage, screen, ...(question === undefined ? {} : { question }),
  });
  const open = summary.questions.filter((item) => item.state === 'open');
  const voting = open.length > 0 ? Math.max(5, Math.floor(28 / open.length)) : 0;
  return [
    line('welcome', 5, 'discuss', 'code'),
    line('objectives', 3, 'discuss', 'title'),
    ...open.flatMap(({ question }) => [
      line('question', voting, 'discuss', 'question', question),
      line('reveal', 4, 'discuss', 'map', question),
    ]),
    ...open.slice(0, 1).map(({ question }) =>
      line('common', 8, 'agree', 'common_ground', question)),
    line('floor', 6, 'agree', 'title'),
    line('closing', 3, 'follow_up', 'closing'),
  ];
}
