// Would the groups be the same had a fifth of the people not come? Measured by the host
// (stability-1); the page says it in words.

import type { Stability } from '../api/shapes';

// How often as many groups came out as the map shows, in ppm.
export function sameNumber(stability: Stability): number {
  return stability.k_shares.find((it) => it.groups === stability.groups.length)?.share ?? 0;
}

export function weakestOverlap(stability: Stability): number {
  return Math.min(...stability.groups.map((item) => item.overlap));
}
