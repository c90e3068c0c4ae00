// What the wall shows of texts, decisions and promises: read from the host again as the register
// grows, at most every few seconds. Only the members that stand on a wall are named here.

import { useEffect, useRef, useState } from 'preact/hooks';

import { get, root } from '../../api/clerk';
import type { Texts } from '../../api/shapes';
import { register } from '../../commitment/register';
import type { Row } from '../../commitment/shapes';

export interface Clause {
  text: Texts;
}

export interface WallProposal {
  proposal: number;
  status: 'open' | 'frozen' | 'deciding' | 'upheld' | 'not_upheld';
  summary: Texts;
  measure: string | null;
  frozen_by: number | null;
  decision: number | null;
  versions: { summary: Texts; clauses: Clause[] }[];
  amendments: { amendment: number; part: number; text: Texts; status: string }[];
  objections: { objection: number; reason: Texts; settled: unknown }[];
  endorsements: {
    active: boolean;
    author: { constituency: string | null; name: Texts };
    condition: { constituency: string; step: 'seen' | 'in_favour' | 'committed' | 'resourced' }
    | null;
    replaced_by: number | null;
    withdrawn: unknown;
  }[];
}

export interface WallDecision {
  decision: number;
  proposal: number;
  summary: Texts;
  replaced_by: number | null;
  concluded: { upheld: boolean } | null;
  rows: {
    constituency: string;
    accepted_by: number | null;
    voice_given: { choice: string; reason: Texts } | null;
    concluded: { reached: boolean; blocked: boolean } | null;
  }[];
}

export interface Agreed {
  proposals: WallProposal[]; // without the ground rules
  decisions: WallDecision[]; // without those that another replaced
  promises: Row[];
}

const groundRules = 'ground-rules';
const spacing = 3_000; // ms

async function read(dialogue: string): Promise<Agreed> {
  const [{ proposals }, { decisions }, { commitments }] = await Promise.all([
    get<{ proposals: { proposal: number; measure: string | null }[] }>(
      `${root}/${dialogue}/proposals`),
    get<{ decisions: WallDecision[] }>(`${root}/${dialogue}/decisions`),
    register(dialogue, new URLSearchParams({ order: 'due' })),
  ]);
  const texts = proposals.filter((item) => item.measure !== groundRules);
  return {
    proposals: await Promise.all(texts.map(({ proposal }) =>
      get<WallProposal>(`${root}/${dialogue}/proposals/${proposal}`))),
    decisions: decisions.filter((item) => item.replaced_by === null),
    promises: commitments,
  };
}

// What was last known stays on the wall when the host does not answer.
export function useAgreed(dialogue: string, size: number): Agreed | null {
  const [agreed, setAgreed] = useState<Agreed | null>(null);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + spacing - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      read(dialogue).then(setAgreed, () => undefined);
    }, wait);
    return () => clearTimeout(timer);
  }, [dialogue, size]);
  return agreed;
}

// The one that the facilitator picked, else all.
export function picked<T>(all: T[], item: number | null | undefined, number: (one: T) => number) {
  const one = all.filter((candidate) => number(candidate) === item);
  return one.length > 0 ? one : all;
}
