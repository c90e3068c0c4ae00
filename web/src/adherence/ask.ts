// Who adheres to which instrument, as the host gives it for one dialogue (openapi.yaml). What is
// null or not there is not known; it never says that somebody does not adhere.

import { get, root } from '../api/clerk';
import type { Texts } from '../api/shapes';

export interface Source {
  consulted?: string; // the day it was last read there
  language: string; // of the text behind the link
  link: string;
  since: string; // a day, a month or a year
}

export interface Adherent {
  adherent: string;
  kind: 'country' | 'agency' | 'group';
  name: Texts;
}

export interface Party extends Adherent {
  constituency: string; // that promises in its name
  office: string | null; // of it, where several parties share one constituency
}

export interface PartyHere {
  adherent: string;
  promises: number[]; // that hang on the instrument
  source: Source | null;
  through: string | null; // the group it adheres with
}

export interface OnInstrument {
  adherents: (Adherent & { members: number; source: Source })[];
  instrument: string;
  parties: PartyHere[];
}

export interface Adherence {
  groups: Record<string, Adherent>;
  instruments: OnInstrument[];
  parties: Party[];
}

export const adherence = (dialogue: string) =>
  get<Adherence>(`${root}/${dialogue}/adherence`);

export const adherenceTable = (dialogue: string) => `${root}/${dialogue}/adherence.csv`;
