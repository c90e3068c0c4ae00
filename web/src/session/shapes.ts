// A session as the clerk shows it (openapi.yaml): what was agreed beforehand, the run-sheet and
// where it stands, who is here, what was parked. All of it comes from the register.

import type { Texts } from '../api/shapes';

export type Screen = 'title' | 'code' | 'gaps' | 'question' | 'map' | 'common_ground' | 'steps'
  | 'decision' | 'closing';

// One more that only a hand chooses: what each step still lacks.
export type StageScreen = Screen | 'unlock';

export type Stage = 'assess' | 'discuss' | 'agree' | 'follow_up';

export interface Note {
  title: Texts;
  context?: Texts;
  objectives: Texts[];
  agenda?: Texts[];
  contact: Texts;
  safe_contact?: Texts;
  starts?: number;
  minutes?: number;
  at: number;
}

export interface Phase {
  phase: number; // from 1
  title: Texts;
  hint?: Texts;
  minutes: number;
  stage: Stage;
  screen: Screen;
  question?: number;
}

export interface Entered {
  by: string; // the key of the facilitator who pressed
  phase: number;
  from: number;
  at: number;
  reason?: Texts;
}

// Statements that people of these constituencies wrote while the session was open: of one, or of
// several that are too small to be told apart.
export interface Written {
  constituencies: string[];
  statements: number;
}

// Counted in the room; those who decide are named by office, where they agreed to be recorded.
export interface CountedSide {
  constituency: string;
  people: number;
  decision_makers: Texts[];
  at: number;
}

export interface SessionView {
  session: number;
  title: Texts;
  state: 'open' | 'closed';
  at: number;
  starts: number;
  floor_balance: boolean;
  phases: Phase[];
  entered: Entered[]; // every move, in order
  phase: number; // 0 until the first is entered
  presence: CountedSide[];
  turns: { constituency?: string; seconds: number; at: number }[];
  written?: Written[]; // only where the floor is measured and nobody is named
  closed?: { at: number; follow_up?: number; reason?: Texts };
  outcome?: { size: number; digest: string; at: number; index: number };
}

export interface Item {
  item: number;
  text: Texts;
  statement?: number;
  assigned?: string;
  at: number;
}

export interface Theme {
  theme: number;
  question: number;
  title: Texts;
  statements: number[];
  dropped: boolean;
}

export interface Understanding {
  understanding: number;
  statement: number;
  word: Texts;
  meaning: Texts;
  language: string;
  at: number;
  constituency?: string;
}

export interface SessionLine {
  session: number;
  title: Texts;
  state: 'open' | 'closed';
  at: number;
  questions: number[]; // that its run-sheet names; none: it was about all of them
  closed?: { at: number; index: number; follow_up?: number; reason?: Texts };
}

export interface Room {
  size: number;
  note: Note | null;
  session: SessionView | null;
  sessions: SessionLine[];
  items: Item[];
  themes: Theme[];
  understandings: Understanding[];
  merges: { statement: number; into: number }[];
  paused: { reason: Texts; until: number; at: number } | null;
}

export interface Speaker {
  constituency: string;
  since: number | null; // seconds; null while waiting
}

// What is on the stage right now: not in the register, but signed by a facilitator.
export interface StageNow {
  counter: number;
  session: number;
  blank: boolean;
  screen: StageScreen | null; // shown instead of the screen of the phase
  item?: number | null; // of steps, unlock and decision: the one that is shown; null: all in turn
  speakers: Speaker[];
  base: number | null; // the timer counts from here instead of from the phase's beginning
  listeners?: { constituency: string; people: number }[];
}

export type AnswerOutcome = 'taken_up' | 'in_part' | 'not_taken_up';

export interface Answer {
  outcome: AnswerOutcome;
  where?: Texts;
  reason?: Texts;
  at: number;
  index: number;
}

export interface AnswerRequest {
  request: number;
  of: string;
  due: number;
  at: number;
  index: number;
  answers: Answer[]; // history; the last counts
}

export interface MergedSource {
  statement: number;
  text: Texts;
  language: string;
  index: number;
}

export interface AddressedStatement {
  statement: number;
  question: number;
  text: Texts;
  language: string;
  index: number; // of the entry that submitted it: whoever holds its receipt knows it is theirs
  accepted: boolean;
  sources: MergedSource[]; // that say the same and are read under this one
  requests: AnswerRequest[];
  forgotten: number | null; // when a session closed that left it without anybody asked to answer
}

export interface Ledger {
  size: number;
  statements: AddressedStatement[];
}
