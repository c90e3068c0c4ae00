// Proposals as the host gives them (openapi.yaml). Moments are seconds since 1970; `index` is the
// place of an entry in the record, from 0.

import type { Texts } from '../api/shapes';

export const statuses = ['open', 'frozen', 'deciding', 'upheld', 'not_upheld'] as const;
export type Status = (typeof statuses)[number];

export const stances = ['in_favour', 'reserved', 'against'] as const;
export type Stance = (typeof stances)[number];

// By constituency and role, a focal point by name. Never a key.
export interface Author {
  constituency: string | null;
  name: Texts;
  role: 'seat' | 'focal_point' | 'facilitator';
}

export interface Source {
  question: number;
  statement: number;
  text: Texts;
}

export interface ProposalRow {
  proposal: number;
  index: number;
  at: number;
  author: Author;
  status: Status;
  summary: Texts;
  version: number;
  sources: Source[];
  languages_missing: string[];
  amendments_open: number;
  objections_open: number;
  endorsements_active: number;
  frozen_by: number | null;
  decision: number | null;
  measure: string | null;
}

export interface Clause {
  text: Texts;
  indicator: Texts;
}

export interface Version {
  index: number;
  at: number;
  amendment: number | null; // that made it
  summary: Texts;
  clauses: Clause[];
}

export type AmendmentStatus = 'open' | 'accepted' | 'rejected' | 'withdrawn' | 'outdated';

export interface Amendment {
  amendment: number;
  index: number;
  at: number;
  author: Author;
  version: number; // it was written for
  part: number; // 0 the summary, n clause n, one more than there were: a new clause
  text: Texts;
  indicator: Texts;
  reason: Texts;
  status: AmendmentStatus;
  ruling_reason: Texts;
  settled_by: number | null;
}

export const settlements = ['withdrawn', 'text_changed', 'dissent'] as const;
export type How = (typeof settlements)[number];

export interface Objection {
  objection: number;
  index: number;
  at: number;
  author: Author;
  version: number;
  reason: Texts;
  settled: { how: How; index: number; note: Texts; version: number | null } | null;
}

export interface StanceRow {
  constituency: string;
  counts: Record<Stance, number> | null; // null: the text may change, or somebody would show
}

export interface Proposal extends ProposalRow {
  amendments: Amendment[];
  objections: Objection[];
  stances: StanceRow[];
  versions: Version[];
  size: number;
}
