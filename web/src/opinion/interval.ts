// Shares with their uncertainty: Wilson's interval, as the map itself uses it (map-1, step 7).

import type { Counts } from '../api/shapes';

export const z = 1.2815515655446004; // one-sided 90 %

export interface Interval {
  share: number;
  low: number;
  high: number;
}

// Nothing can be said of nobody: null.
export function wilson(hits: number, all: number): Interval | null {
  if (all <= 0) return null;
  const share = hits / all;
  const spread = z * z / all;
  const centre = (share + spread / 2) / (1 + spread);
  const reach = (z / (1 + spread)) * Math.sqrt(share * (1 - share) / all + spread / (4 * all));
  return { share, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

export function votesOf(counts: Counts): number {
  return counts.agree + counts.disagree + counts.pass;
}
