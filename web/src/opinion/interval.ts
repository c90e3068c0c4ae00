// Shares with their uncertainty: Wilson’s interval, with the z of map-1 (docs/formats/map-1.md).

import type { Counts } from '../api/shapes';

export const z = 1.2816; // one-sided 90 %

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
