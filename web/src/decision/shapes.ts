// Decisions, what stands behind a text, sealed pledges and confidence measures as the host gives
// them (openapi.yaml). Moments are seconds since 1970; `index` is the place of an entry in the
// record, from 0.

import type { Author, Proposal } from '../agreement/shapes';
import type { Texts } from '../api/shapes';

export const kinds = ['consent', 'double_majority', 'qualified'] as const;
export type Kind = (typeof kinds)[number];

export type Voice = 'ballots' | 'focal_point';

export const choices = ['yes', 'no', 'abstain'] as const;
export type Choice = (typeof choices)[number];

export type DecisionStatus =
  'proposed' | 'accepted' | 'open' | 'upheld' | 'not_upheld' | 'replaced';

export interface Fraction {
  numerator: number;
  denominator: number;
}

export type Counts = Record<Choice, number>;

export interface ConcludedRow {
  blocked: boolean;
  counts: Counts | null; // null: they would tell what single people answered
  quorum_met: boolean;
  reached: boolean;
}

export interface PublicVoice {
  at: number;
  choice: Choice | 'block';
  index: number;
  reason: Texts;
}

// One constituency in the rule. Its quorum counts answers, abstentions included.
export interface RuleRow {
  constituency: string;
  voice: Voice;
  seats: number;
  quorum: number;
  threshold: Fraction;
  may_block: boolean;
}

export interface DecisionRow extends RuleRow {
  accepted_at: number | null;
  accepted_by: number | null; // the entry
  voice_given: PublicVoice | null;
  concluded: ConcludedRow | null;
}

export interface Rule {
  kind: Kind;
  objections_max: number;
  reached_min: number;
}

export interface Decision {
  decision: number;
  index: number;
  at: number;
  proposal: number;
  summary: Texts;
  status: DecisionStatus;
  opened: number | null; // when answers were first taken
  closes: number | null;
  replaced_by: number | null;
  rule: Rule;
  rows: DecisionRow[];
  concluded: { at: number; index: number; upheld: boolean } | null;
  size: number;
}

export const steps = ['seen', 'in_favour', 'committed', 'resourced'] as const;
export type Step = (typeof steps)[number];

export const mandates = ['personal', 'technical', 'mandated', 'political'] as const;
export type Mandate = (typeof mandates)[number];

export interface Endorsement {
  endorsement: number;
  index: number;
  at: number;
  author: Author;
  step: Step;
  mandate: Mandate;
  version: number;
  active: boolean; // it stands, is the newest of its author, and its condition holds
  condition: { constituency: string; kind: 'endorsed_by'; step: Step } | null;
  document: { description: Texts; digest: string } | null;
  replaced_by: number | null;
  withdrawn: { index: number; reason: Texts } | null;
}

export const grades = ['noted', 'in_part', 'accepted'] as const;
export type Grade = (typeof grades)[number];

export interface Response {
  at: number;
  author: Author;
  due: number | null;
  grade: Grade;
  index: number;
  text: Texts;
}

// A proposal, with what sides say about it.
export interface Supported extends Proposal {
  endorsements: Endorsement[];
  responses: Response[];
}

export interface Pledge {
  pledge: number;
  index: number;
  at: number;
  author: Author;
  with: string; // the other side
  digest: string;
  opens_before: number;
  answers: number | null; // the pledge that this one answers
  answer: number | null; // the pledge that answers this one
  opened_by: number | null;
  text: Texts; // empty until both sides are open
}

export const sizes = ['small', 'medium', 'large'] as const;
export const risks = ['low', 'medium', 'high'] as const;
export const reversibilities = ['full', 'partial', 'none'] as const;

export interface Measure {
  code: string;
  size: (typeof sizes)[number];
  risk: (typeof risks)[number];
  reversibility: (typeof reversibilities)[number];
  title: Texts;
  steps: Texts[]; // in turn: what one side does, what the other gives back
  example: Texts;
}
