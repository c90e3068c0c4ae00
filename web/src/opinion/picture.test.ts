import { describe, expect, it } from 'vitest';

import { frameOf, height, sample, width } from './frame';
import { group, mapOf } from './invented_map';
import { lanes } from './lanes';
import { asPublished } from './match';
import { between, outline, path, rays } from './outline';
import type { Point } from './place';
import { border, ribbon, spanOf } from './span';

const square = (x: number, y: number, half: number): Point[] => [
  [x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half],
];

describe('The picture', () => {
  it('shows everything inside its borders, and one point in the middle', () => {
    const hull: [number, number][] = [[-9e6, 0], [9e6, 1e6], [0, -4e6]];
    const far: Point = [3e6, 8e6];
    const frame = frameOf(asPublished(mapOf([], [group(0, 3, [0, 0], hull)])), [far]);
    for (const point of [...hull, far]) {
      const [x, y] = frame.place(point);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    const alone = frameOf(asPublished(mapOf([])), []);
    expect(alone.place([0, 0])).toEqual([width / 2, height / 2]);
  });

  it('keeps distances alike in every direction', () => {
    const map = asPublished(mapOf([], [group(0, 3, [0, 0], [[-4, 0], [4, 0], [0, 1]])]));
    const { place } = frameOf({ ...map, turn: [0, -1, 1, 0] }, []);
    const apart = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x1 - x2, y1 - y2);
    const across = apart(place([0, 0]), place([2, 0]));
    expect(apart(place([0, 0]), place([0, 2]))).toBeCloseTo(across, 9);
  });

  it('draws everybody while they can be told apart, and then every so many', () => {
    const people = Array.from({ length: 10 }, (_, index) => index);
    expect(sample(people, 10)).toEqual(people);
    expect(sample(people, 4)).toEqual([0, 3, 6, 9]);
    expect(sample([], 4)).toEqual([]);
    expect(sample(Array.from({ length: 33_422 })).length).toBeLessThanOrEqual(1_500);
  });

  it('draws a lone point as a circle, and every outline with the same number of points', () => {
    const circle = outline([[5, 5]], [0, 0], 10);
    expect(circle).toHaveLength(rays);
    for (const [x, y] of circle) expect(Math.hypot(x - 5, y - 5)).toBeCloseTo(10, 6);
    expect(outline([], [1, 1], 4)).toHaveLength(rays);
    expect(between(circle, circle, 0.5)).toEqual(circle);
    expect(path([[0, 1], [2, 3]])).toBe('M0.0 1.0L2.0 3.0Z');
  });
});

describe('A band between two hulls', () => {
  const left = { outline: square(0, 0, 10), centre: [0, 0] as Point };
  const right = { outline: square(100, 0, 10), centre: [100, 0] as Point };

  it('goes from border to border, with its ends below the hulls', () => {
    expect(border(left.outline, [0, 0], [100, 0])).toEqual([10, 0]);
    const { from, to, middle, touching } = spanOf(left, right)!;
    expect([from[0], to[0], middle]).toEqual([-2, 102, [50, 0]]);
    expect(touching).toBe(false);
  });

  it('is still seen between hulls that overlap, and is none between two on one spot', () => {
    const near = { outline: square(8, 0, 10), centre: [8, 0] as Point };
    const span = spanOf(left, near)!;
    expect(span.touching).toBe(true);
    expect(span.to[0]).toBeGreaterThan(span.from[0]);
    expect(span.middle[0]).toBeCloseTo(4, 9);
    expect(spanOf(left, left)).toBe(null);
  });

  it('is as wide at its ends as it is thick', () => {
    const span = { from: [0, 0], to: [10, 0], middle: [5, 0], touching: false } as const;
    const drawn = ribbon({ ...span, from: [0, 0], to: [10, 0], middle: [5, 0] }, 6);
    expect(drawn.startsWith('M0.0 3.0Q')).toBe(true);
    expect(drawn).toContain('L10.0 -3.0');
  });
});

describe('Letters above a scale', () => {
  it('stand in one lane when they are apart, and in several when they are not', () => {
    expect(lanes([0.1, 0.9, 0.5], 0.05).map(({ lane }) => lane)).toEqual([0, 0, 0]);
    expect(lanes([0.5, 0.52, 0.54], 0.05).map(({ lane }) => lane)).toEqual([0, 1, 2]);
    expect(lanes([0.5, 0.5, 0.56], 0.05).map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  it('never cover one another', () => {
    const placed = lanes(Array.from({ length: 40 }, (_, at) => (at * 7919 % 97) / 97), 0.05);
    for (const [one, here] of placed.entries())
      for (const other of placed.slice(one + 1))
        if (here.lane === other.lane)
          expect(Math.abs(here.share - other.share)).toBeGreaterThanOrEqual(0.05);
  });
});
