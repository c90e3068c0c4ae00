// One dialogue summed up, as the host gives it (openapi.yaml). Moments are seconds since 1970.

import type { Texts } from '../api/shapes';
import type { Row, Standing } from '../commitment/shapes';

export type ByStanding = Partial<Record<Standing, number>>;

export const checkDays = ['named_day', 'hundred_days', 'six_months', 'twelve_months'] as const;

export interface Check {
  agreed: number;
  covered: number;
  day: (typeof checkDays)[number];
  decision: number | null;
  due: number;
  session: number | null;
  silent: number[]; // commitments, 50 at most
  silent_total: number;
  since: number;
  state: 'ahead' | 'answered' | 'overdue';
}

export interface Checks {
  as_of: number;
  checks: Check[];
  without: { session: number; reason: Texts }[];
}

// A day ahead: of a promise, or of one of its open milestones.
export interface Ahead {
  commitment: number;
  due: number;
  milestone: number | null;
  owners: string[];
  reference: string;
  text: Texts;
}

export interface Country {
  anchors: { paragraph: string; standing: ByStanding }[];
  as_of: number;
  checks: Check[];
  first: Row[];
  first_total: number;
  kept: Row[];
  kept_total: number;
  next: Ahead[];
  next_total: number;
  owners: { constituency: string; standing: ByStanding }[];
  size: number;
  standing: ByStanding;
  total: number;
  unanchored: number;
}

// What is read here of a decision and of the proposal it is about.
export interface DecidedRow {
  constituency: string;
  concluded: { blocked: boolean; quorum_met: boolean; reached: boolean } | null;
  voice_given: { choice: string; reason: Texts } | null;
}

export interface Decided {
  decision: number;
  proposal: number;
  status: string;
  summary: Texts;
  concluded: { at: number; index: number; upheld: boolean } | null;
  rows: DecidedRow[];
}

export interface Dissent {
  by: string | null; // code of a constituency
  reason: Texts;
}
