// From the map's coordinates to the picture's: everything visible, the middle in the middle,
// and the same way up as the frame before, so that a mirrored axis does not throw people about.

import type { OpinionMap } from '../api/shapes';
import type { Point } from './place';

export const width = 640;
export const height = 460;
const margin = 64;

export type Turn = [1 | -1, 1 | -1];

// The axes of a map are fixed only up to sign; keep the sign the reader already saw.
export function turnLike(before: { map: OpinionMap; turn: Turn } | null, map: OpinionMap): Turn {
  if (!before) return [1, 1];
  const seen = new Map(before.map.statements.map((item) => [item.statement, item.axes]));
  const agreement = (axis: 0 | 1) => map.statements.reduce((sum, item) => {
    return sum + (seen.get(item.statement)?.[axis] ?? 0) * item.axes[axis];
  }, 0);
  const kept = (axis: 0 | 1): 1 | -1 => {
    const same = agreement(axis) >= 0;
    return (same ? before.turn[axis] : -before.turn[axis]) as 1 | -1;
  };
  return [kept(0), kept(1)];
}

export interface Frame {
  place(point: Point): Point;
}

export function frameOf(map: OpinionMap, turn: Turn, alsoVisible: readonly Point[]): Frame {
  const points: Point[] = map.groups.flatMap((group) => [group.centre, ...group.hull]);
  points.push(...alsoVisible);
  if (points.length === 0) points.push([0, 0]);
  const xs = points.map(([x]) => x * turn[0]);
  const ys = points.map(([, y]) => y * turn[1]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  // One scale for both axes: distances mean the same in every direction.
  const scale = Math.min(
    (width - 2 * margin) / Math.max(right - left, 1),
    (height - 2 * margin) / Math.max(high - low, 1),
  );
  const bounded = Number.isFinite(scale) && right - left + high - low > 0 ? scale : 0;
  return {
    place: ([x, y]) => [
      width / 2 + (x * turn[0] - (left + right) / 2) * bounded,
      height / 2 - (y * turn[1] - (low + high) / 2) * bounded,
    ],
  };
}
