// The bands of common ground between two hulls: from one border to the other, wide at both ends
// and a little narrower in the middle, like a bridge.

import type { Point } from './place';

// Where the way from `centre` towards `goal` leaves a closed outline (the last crossing).
export function border(outline: readonly Point[], centre: Point, goal: Point): Point {
  const [dx, dy] = [goal[0] - centre[0], goal[1] - centre[1]];
  let far = 0;
  for (const [index, from] of outline.entries()) {
    const to = outline[(index + 1) % outline.length]!;
    const [ex, ey] = [to[0] - from[0], to[1] - from[1]];
    const cross = dx * ey - dy * ex;
    if (cross === 0) continue;
    const [fx, fy] = [from[0] - centre[0], from[1] - centre[1]];
    const along = (fx * ey - fy * ex) / cross;
    const across = (fx * dy - fy * dx) / cross;
    if (across >= 0 && across <= 1 && along > far) far = along;
  }
  return [centre[0] + dx * far, centre[1] + dy * far];
}

export interface Span {
  from: Point;
  to: Point;
  middle: Point;
  touching: boolean; // the hulls touch or overlap: there is no room between them
}

const footing = 12; // units of the picture by which a band reaches below its hulls
const least = 28; // hulls that touch or overlap are still seen to be joined

export function spanOf(left: { outline: Point[]; centre: Point },
  right: { outline: Point[]; centre: Point }): Span | null {
  const whole = Math.hypot(right.centre[0] - left.centre[0], right.centre[1] - left.centre[1]);
  if (whole < 1) return null; // two hulls on one spot: there is no way between them
  const unit: Point = [
    (right.centre[0] - left.centre[0]) / whole,
    (right.centre[1] - left.centre[1]) / whole,
  ];
  const along = ([x, y]: Point) => {
    return (x - left.centre[0]) * unit[0] + (y - left.centre[1]) * unit[1];
  };
  let start = along(border(left.outline, left.centre, right.centre)) - footing;
  let end = along(border(right.outline, right.centre, left.centre)) + footing;
  const touching = end - start < least;
  if (touching) {
    const middle = (start + end) / 2;
    [start, end] = [middle - least / 2, middle + least / 2];
  }
  const at = (way: number): Point => [
    left.centre[0] + unit[0] * way,
    left.centre[1] + unit[1] * way,
  ];
  return { from: at(start), to: at(end), middle: at((start + end) / 2), touching };
}

// The outline of a band of that thickness, as the `d` of a path.
export function ribbon({ from, to, middle }: Span, thickness: number): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const across: Point = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
  const beside = ([x, y]: Point, by: number) => {
    return `${(x + across[0] * by).toFixed(1)} ${(y + across[1] * by).toFixed(1)}`;
  };
  const [end, waist] = [thickness / 2, thickness / 2 * 0.55]; // a quadratic curve halves it again
  return `M${beside(from, end)}Q${beside(middle, waist)} ${beside(to, end)}`
    + `L${beside(to, -end)}Q${beside(middle, -waist)} ${beside(from, -end)}Z`;
}
