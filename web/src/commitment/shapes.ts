// The commitments register as the host gives it (openapi.yaml). Moments are seconds since 1970.

import type { Texts } from '../api/shapes';

export const standings = [
  'proposed', 'on_track', 'late', 'claimed', 'confirmed', 'disputed', 'withdrawn',
] as const;
export type Standing = (typeof standings)[number];

export const escalations = ['none', 'national', 'regional', 'global'] as const;
export type Escalation = (typeof escalations)[number];

export const completions = [
  'no_evidence', 'not_started', 'limited', 'substantial', 'complete',
] as const;
export type Completion = (typeof completions)[number];

export const judgements = ['confirmed', 'disputed', 'insufficient'] as const;
export type Judgement = (typeof judgements)[number];

export const ambitions = ['unclear', 'modest', 'substantial'] as const;
export type Ambition = (typeof ambitions)[number];

export const levels = ['global', 'regional', 'law', 'plan', 'budget'] as const;
export type Level = (typeof levels)[number];

export const links = [
  'global_paragraph', 'regional_text', 'national_ground', 'office', 'action', 'milestone',
  'evidence', 'verification',
] as const;
export type LinkName = (typeof links)[number];

export interface Owner {
  constituency: string;
  office: Texts;
  contribution: Texts;
  confirmed: number | null; // the entry
}

export interface Row {
  commitment: number;
  reference: string;
  index: number;
  at: number;
  action: Texts;
  owners: Owner[];
  due: number;
  verifier: string | null;
  standing: Standing;
  escalation: Escalation;
  common_action: boolean;
  proposal: number | null;
  claim: { claimed: Completion | null; findings: Record<Judgement, number> };
  chain: { links: Record<LinkName, boolean>; present: number; of: number };
}

export interface Register {
  as_of: number;
  total: number;
  commitments: Row[];
  counts: Record<'anchor' | 'owner' | 'verifier' | 'standing' | 'escalation',
    Record<string, number>>;
}

export interface Milestone {
  title: Texts;
  unit: Texts;
  due: number;
  baseline: number;
  target: number;
  index: number;
  closed_by: number | null;
}

export interface Anchor {
  level: Level;
  paragraph?: string;
  text: Texts;
  index: number;
}

export interface Evidence {
  digest: string;
  name: Texts;
  file?: { bytes: number; salt: string }; // it can be had
  withheld?: { authority: Authority; reason: string; index: number };
}
export type Authority = 'facilitator' | 'author' | 'court';

export interface Dispute {
  dispute: number;
  at: number;
  index: number;
  reason: Texts;
  reply_due: number;
  reply?: { at: number; index: number; text: Texts; upheld: boolean };
}

export interface Finding {
  finding: number;
  at: number;
  index: number;
  by: string;
  judgement: Judgement;
  completion: Completion;
  ambition?: Ambition;
  note: Texts;
  evidence: Evidence[];
  stands: boolean;
  dispute?: Dispute;
}

export interface Report {
  report: number;
  at: number;
  index: number;
  by: string;
  milestone?: number;
  actual?: number;
  completion: Completion;
  note: Texts;
  evidence: Evidence[];
  findings: Finding[];
}

export interface Commitment extends Row {
  as_of: number;
  escalation_clock: Record<Exclude<Escalation, 'none'>, number>;
  beneficiaries: Texts;
  deliverable: Texts;
  indicator: Texts;
  resource: Texts;
  milestones: Milestone[];
  anchors: Anchor[];
  reports: Report[];
  comments: number;
  withdrawal?: { at: number; index: number; reason: Texts };
}

export interface Comment {
  comment: number;
  index: number;
  at: number;
  text: Texts; // empty where the words are withheld
  constituency?: string; // only where it names nobody
}

export interface Instrument {
  code: string;
  level: Level;
  title: Texts;
  date: string;
  link: string;
  language: string; // of the text behind the link
  consulted?: string; // the day on which it was last read there
  paraphrase: Texts;
}

export interface FocalPoint {
  constituency: string;
  key: string;
  name: Texts;
  index: number;
}
