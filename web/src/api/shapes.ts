// What the clerk answers, as the HTTP contract (openapi.yaml) says it. Integers throughout:
// ppm = parts per million, micro = millionths.

import type { Choice } from '../discussion/vote';

export type Texts = Record<string, string>;
export type Mode = 'open' | 'protected';

// What civil society does in a country.
export const roles = ['watchdog', 'service', 'advocacy', 'accountability'] as const;
export type Role = (typeof roles)[number];

export interface ConstituencySummary {
  code: string;
  name: Texts;
  seats: number;
  taken: number;
}

export interface PublishedMap {
  index: number;
  size: number;
  algorithm: string;
  digest: string;
  at?: number;
}

export interface QuestionSummary {
  question: number;
  text: Texts;
  state: 'open' | 'closed';
  closes: number | null;
  statements: number;
  votes: number;
  voters: number;
  published: PublishedMap[];
  roles: Role[]; // of civil society, that it is about
}

// Nobody but facilitators may act until then.
export interface Pause {
  at: number;
  until: number;
  reason: Texts;
  contact?: Texts;
  safe_contact?: Texts;
}

export interface GroundRules {
  proposal: number;
  rules: Texts[];
  signed_by: string[];
}

export interface Summary {
  dialogue: string;
  size: number;
  origin: string;
  key: string;
  invented: boolean;
  title: Texts;
  languages: string[];
  mode: Mode;
  moderation: 'before' | 'after';
  anonymity_floor: number;
  facilitators: string[];
  constituencies: ConstituencySummary[];
  entrusted_seats?: number; // the host has seen their keys: they take part by forms
  constitution: number; // the version of the law in force
  questions: QuestionSummary[];
  ground_rules?: GroundRules | null;
  note?: boolean; // was a concept note published?
  outcomes?: { session: number; at: number }[]; // newest first
  paused?: Pause | null; // the newest; its hour may have passed
  focal_points?: { constituency: string; key: string }[];
}

export interface Statement {
  statement: number;
  index: number;
  language: string;
  text: Texts;
  withheld: boolean;
  status: 'pending' | 'accepted' | 'rejected';
  reason?: string;
  about_me: boolean;
  seed: boolean;
  author: string;
  roles: Role[]; // that it is about: its own, or else its question’s
  own_roles: Role[];
}

export interface Receipt {
  index: number;
  size?: number;
  act: string;
  leaf: string;
  at: number;
  promise?: unknown;
  salt?: string;
}

export interface Credentials {
  constituency: string;
  attestation: string;
}

export type Counts = Record<Choice, number>;

export interface Standing {
  groups: number | null;
  constituencies: number | null;
  both: number | null;
}

export interface MapStatement extends Counts {
  statement: number;
  axes: [number, number];
  live: boolean;
  groups: Counts[];
  constituencies: (Counts & { code: string })[];
  common_ground: Standing;
  common_refusal: Standing;
  divisive: number; // ppm
}

export interface KnownFor {
  statement: number;
  direction: 'agree' | 'disagree';
  success: number; // members in that direction
  trials: number; // members who voted on it
  share: number; // ppm of the group in that direction
  repness: number; // micro: how many times more often than in the other groups
}

export interface MapGroup {
  group: number;
  members: number;
  centre: [number, number];
  hull: [number, number][];
  known_for: KnownFor[];
}

export interface OpinionMap {
  algorithm: string;
  question: number;
  size: number;
  settings: { anonymity_floor: number; groups_max: number; votes_min: number };
  statements: MapStatement[];
  groups: MapGroup[];
  k_scores?: { k: number; silhouette: number }[];
  participants: { total: number; placed: number };
  constituencies?: { code: string; participants: number }[]; // those large enough to be shown
  places?: { seat: number; x: number; y: number; group: number }[];
}

export interface LiveMap {
  provisional: true;
  size: number;
  digest: string;
  map: OpinionMap;
}

// Would the groups be the same had a fifth of the people not come? Shares in ppm.
export interface Stability {
  algorithm: string;
  question: number;
  size: number;
  map: string; // digest of the map that was measured
  seed: string;
  resamples: number;
  steady: boolean;
  groups: { group: number; overlap: number }[];
  k_shares: { groups: number; share: number }[]; // of the resamples
}

export interface ExposedStatement {
  statement: number;
  voters: number;
  share: number; // of all participants
  spread: number | null; // between the largest and the smallest share of the constituencies
  constituencies: { code: string; voters: number; share: number }[];
}

// Who answered what, passing included, by the live map. Shares in ppm.
export interface Exposure {
  question: number;
  size: number;
  map: string;
  participants: number;
  constituencies: { code: string; participants: number }[];
  statements: ExposedStatement[];
}

export interface QuestionChange {
  question: number;
  votes: number;
  voters: number;
  statements: number;
  map: number | null;
}

export interface Change {
  size: number;
  questions: QuestionChange[];
}
