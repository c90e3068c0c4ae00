// Outlines for the picture: a hull with air around it, as a fixed number of points on rays from
// its centre, so that one outline can turn into the next point by point.

import type { Point } from './place';

export const rays = 72;

// How far the convex hull reaches from `centre` in direction `angle`, with `air` around it.
function reach(hull: readonly Point[], centre: Point, angle: number, air: number): number {
  const dx = Math.cos(angle);
  const dy = Math.sin(angle);
  let best = air;
  // The hull grown by a disc is the union of discs on its points and the grown polygon; along one
  // ray the farthest exit from discs set densely on the edges is close enough for the eye.
  for (const [index, from] of hull.entries()) {
    const to = hull[(index + 1) % hull.length]!;
    const steps = hull.length === 1 ? 1 : 12;
    for (let step = 0; step < steps; step += 1) {
      const px = from[0] + (to[0] - from[0]) * step / steps - centre[0];
      const py = from[1] + (to[1] - from[1]) * step / steps - centre[1];
      const along = px * dx + py * dy;
      const aside = px * px + py * py - along * along;
      if (aside <= air * air) best = Math.max(best, along + Math.sqrt(air * air - aside));
    }
  }
  return best;
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, [x, y]) => [total[0] + x, total[1] + y], [0, 0]);
  return [sum[0]! / points.length, sum[1]! / points.length];
}

// Takes the corners of a hull out of the eye: each ray is the mean of itself and its neighbours.
function smoothed(reaches: readonly number[]): number[] {
  const around = [-2, -1, 0, 1, 2];
  return reaches.map((_, index) => {
    const near = around.map((step) => reaches[(index + step + rays) % rays]!);
    return near.reduce((sum, reach) => sum + reach, 0) / near.length;
  });
}

export function outline(hull: readonly Point[], fallback: Point, air: number): Point[] {
  const points = hull.length > 0 ? hull : [fallback];
  const centre = middle(points);
  const angleOf = (index: number) => (2 * Math.PI * index) / rays;
  const far = Array.from({ length: rays }, (_, index) => {
    return reach(points, centre, angleOf(index), air);
  });
  return smoothed(far).map((distance, index) => {
    const angle = angleOf(index);
    return [centre[0] + distance * Math.cos(angle), centre[1] + distance * Math.sin(angle)];
  });
}

export function between(from: readonly Point[], to: readonly Point[], share: number): Point[] {
  return to.map(([x, y], index) => {
    const [fromX, fromY] = from[index] ?? [x, y];
    return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
  });
}

export function path(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}
