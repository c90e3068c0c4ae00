// What the wall shows of texts, decisions and promises: read from the host again as the register
// grows, at most every few seconds.

import { useEffect, useRef, useState } from 'preact/hooks';

import { areGroundRules } from '../../agreement/ground_rules';
import { proposals as proposalsOf } from '../../agreement/proposals';
import { register } from '../../commitment/register';
import type { Row } from '../../commitment/shapes';
import { decisions as decisionsOf, supported } from '../../decision/host';
import type { Decision, Supported } from '../../decision/shapes';

export interface Agreed {
  proposals: Supported[]; // without the ground rules
  decisions: Decision[]; // without those that another replaced
  promises: Row[];
}

const spacing = 3_000; // ms

async function read(dialogue: string): Promise<Agreed> {
  const [proposals, decisions, { commitments }] = await Promise.all([
    proposalsOf(dialogue),
    decisionsOf(dialogue),
    register(dialogue, new URLSearchParams({ order: 'due' })),
  ]);
  const texts = proposals.filter((item) => !areGroundRules(item));
  return {
    proposals: await Promise.all(texts.map(({ proposal }) => supported(dialogue, proposal))),
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
