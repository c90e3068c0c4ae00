// What a session came to, as the clerk tells it in words (openapi.yaml, Told): as the log stood
// with `size` entries, whoever asks and whenever.

import type { Texts } from '../api/shapes';
import type { AnswerRequest, SessionView, Written } from '../session/shapes';

export interface ToldQuestion {
  question: number;
  text: Texts;
  statements: number;
  votes: number;
  voters: number;
  map: { size: number; digest: string } | null; // the newest that was published
}

export interface ToldStatement {
  statement: number;
  question: number;
  text: Texts; // empty: withheld
  language: string;
  index: number;
  accepted: boolean;
  requests: AnswerRequest[];
}

export interface ToldDecisionRow {
  constituency: string;
  voice: 'ballots' | 'focal_point';
  choice: 'yes' | 'no' | 'abstain' | 'block' | null; // of its public voice
  reason: Texts;
  counts: Record<'yes' | 'no' | 'abstain', number> | null; // null: they would tell single people
  quorum_met: boolean;
  reached: boolean;
}

export interface ToldDecision {
  decision: number;
  proposal: number;
  summary: Texts;
  at: number | null; // null: still under way
  upheld: boolean | null;
  rows: ToldDecisionRow[];
  dissent: { constituency: string | null; reason: Texts; note: Texts }[];
}

export interface ToldPromise {
  commitment: number;
  action: Texts;
  due: number;
  owners: { constituency: string; office: Texts; confirmed: boolean }[];
  verifier: string | null;
}

export interface ToldSide {
  code: string;
  name: Texts;
  seats: number;
  people: number;
  decision_makers: Texts[]; // offices of those among them who agreed to be recorded
}

export interface Told {
  session: number;
  size: number;
  as_of: number; // when the outcome of this size was signed; the present where none was
  title: Texts;
  opened: number;
  closed: { at: number; follow_up: number | null; reason: Texts } | null;
  outcome: NonNullable<SessionView['outcome']> | null;
  note: { objectives: Texts[]; contact: Texts; safe_contact: Texts } | null;
  entrusted_seats?: number; // the host had seen their keys: they took part by forms
  sides: ToldSide[];
  counted: boolean; // in the room; otherwise people are the seats taken
  floor_balance: boolean;
  turns: { constituency: string | null; seconds: number; turns: number }[];
  written: Written[];
  questions: ToldQuestion[];
  statements: ToldStatement[];
  items: { item: number; text: Texts; assigned: string | null }[];
  themes: { theme: number; question: number; title: Texts; statements: number[] }[];
  decisions: ToldDecision[];
  promises: ToldPromise[];
}
