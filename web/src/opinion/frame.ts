// From the map's coordinates to the picture's: everything visible, the middle in the middle.

import type { DrawnMap } from './match';
import { turned } from './match';
import type { Point } from './place';

export const width = 640;
export const height = 440;
const margin = 34;
const aloneMargin = 96; // one group has nothing to be compared with: it need not fill the page

export interface Frame {
  place(point: Point): Point;
}

export function frameOf(map: DrawnMap, alsoVisible: readonly Point[]): Frame {
  const points = map.groups.flatMap((group) => [group.centre, ...group.hull])
    .concat(alsoVisible)
    .map((point) => turned(map.turn, point));
  if (points.length === 0) points.push([0, 0]);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const around = map.groups.length === 1 ? aloneMargin : margin;
  // One scale for both axes: distances mean the same in every direction.
  const scale = Math.min(
    (width - 2 * around) / Math.max(right - left, 1),
    (height - 2 * around) / Math.max(high - low, 1),
  );
  const bounded = Number.isFinite(scale) && right - left + high - low > 0 ? scale : 0;
  return {
    place(point) {
      const [x, y] = turned(map.turn, point);
      return [
        width / 2 + (x - (left + right) / 2) * bounded,
        height / 2 - (y - (low + high) / 2) * bounded,
      ];
    },
  };
}

const dotsMax = 1_500;

// Every so many of them, where there are too many to be told apart.
export function sample<T>(places: readonly T[], most = dotsMax): T[] {
  const step = Math.max(1, Math.ceil(places.length / most));
  return places.filter((_, index) => index % step === 0);
}
