import { describe, expect, it, vi } from 'vitest';

import type { Change, OpinionMap, Statement } from '../api/shapes';
import { follow, type FeedListener } from './follow';
import { frameOf, height, turnLike, width } from './frame';
import { wilson } from './interval';
import { between, outline, path, rays } from './outline';
import { myPlace, votesMissing } from './place';
import { bond, commonGround, mostDivisive, sidesOf } from './sides';
import { csvRows, toCsv } from './table';

const silent = { agree: 0, disagree: 0, pass: 0 };
const nowhere = { groups: null, constituencies: null, both: null };

function statement(id: number, axes: [number, number], more: object = {}) {
  return {
    statement: id,
    axes,
    live: true,
    agree: 3,
    disagree: 1,
    pass: 0,
    groups: [],
    constituencies: [],
    common_ground: nowhere,
    common_refusal: nowhere,
    divisive: 0,
    ...more,
  };
}

function mapOf(statements: ReturnType<typeof statement>[], groups: OpinionMap['groups'] = []) {
  return {
    algorithm: 'map-1',
    question: 1,
    size: 9,
    statements,
    groups,
    settings: { anonymity_floor: 10, groups_max: 5, votes_min: 2 },
    participants: { total: 4, placed: 4 },
  } satisfies OpinionMap;
}

describe('An interval', () => {
  it('is Wilson’s, one-sided 90 %', () => {
    const interval = wilson(8, 10)!;
    expect(interval.share).toBe(0.8);
    expect(interval.low).toBeCloseTo(0.601_6, 4);
    expect(interval.high).toBeCloseTo(0.913_8, 4);
  });

  it('says nothing of nobody, and stays within 0 and 1', () => {
    expect(wilson(0, 0)).toBe(null);
    expect(wilson(5, 5)!.high).toBeCloseTo(1, 12);
    expect(wilson(0, 5)!.low).toBe(0);
  });
});

describe('My place', () => {
  const map = mapOf([
    statement(1, [800_000, 0]),
    statement(2, [0, 600_000]),
    statement(3, [500_000, 500_000]),
    statement(4, [900_000, 900_000], { live: false }),
  ]);

  it('is the scaled sum of my votes off their means', () => {
    // Mean of each statement 0.5; S = 3, two votes: sqrt(3/2) * (0.5 * 0.8, -1.5 * 0.6).
    const [x, y] = myPlace(map, { 1: 'agree', 2: 'disagree' })!;
    expect(x).toBeCloseTo(Math.sqrt(1.5) * 0.4 * 1e6, 3);
    expect(y).toBeCloseTo(Math.sqrt(1.5) * -0.9 * 1e6, 3);
  });

  it('is where the example of docs/formats/map-1.md puts it', () => {
    const even = { agree: 1, disagree: 1, pass: 0 };
    const example = mapOf([statement(3, [1_000_000, 0], even)]);
    expect(myPlace(example, { 3: 'agree' })).toEqual([1_000_000, 0]);
    expect(myPlace(example, { 3: 'disagree' })).toEqual([-1_000_000, 0]);
  });

  it('does not count statements that are out of the map', () => {
    expect(myPlace(map, { 1: 'agree', 4: 'agree' })).toBe(null);
    expect(votesMissing(map, { 1: 'agree', 4: 'agree' })).toBe(1);
  });
});

describe('The picture', () => {
  it('keeps the side up that the reader saw when an axis turns its sign', () => {
    const before = {
      map: mapOf([statement(1, [5, 1]), statement(2, [2, 7])]),
      turn: [1, 1] as [1, 1],
    };
    const flipped = mapOf([statement(1, [-5, 1]), statement(2, [-2, 7])]);
    expect(turnLike(before, flipped)).toEqual([-1, 1]);
    expect(turnLike(null, flipped)).toEqual([1, 1]);
  });

  it('shows everything inside its borders, and one point in the middle', () => {
    const hull: [number, number][] = [
      [-9e6, 0],
      [9e6, 1e6],
      [0, -4e6],
    ];
    const frame = frameOf(
      mapOf([], [{ group: 0, members: 3, centre: [0, 0], hull, known_for: [] }]),
      [1, 1],
      [],
    );
    for (const point of hull) {
      const [x, y] = frame.place(point);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    expect(frameOf(mapOf([]), [1, 1], []).place([0, 0])).toEqual([width / 2, height / 2]);
  });

  it('draws a lone point as a circle, and every outline with the same number of points', () => {
    const circle = outline([[5, 5]], [0, 0], 10);
    expect(circle).toHaveLength(rays);
    for (const [x, y] of circle) expect(Math.hypot(x - 5, y - 5)).toBeCloseTo(10, 6);
    expect(outline([], [1, 1], 4)).toHaveLength(rays);
    expect(between(circle, circle, 0.5)).toEqual(circle);
    expect(
      path([
        [0, 1],
        [2, 3],
      ]),
    ).toBe('M0.0 1.0L2.0 3.0Z');
  });
});

describe('Sides', () => {
  const united = statement(1, [1, 1], {
    common_ground: { groups: 700_000, constituencies: null, both: null },
    groups: [
      { agree: 9, disagree: 0, pass: 1 },
      { agree: 8, disagree: 1, pass: 1 },
    ],
    constituencies: [{ code: 'cso_dom', agree: 9, disagree: 0, pass: 1 }],
  });
  const divided = statement(2, [1, 1], { divisive: 300_000, groups: [silent, silent] });
  const map = {
    ...mapOf(
    [divided, united],
    [
      { group: 0, members: 12, centre: [0, 0], hull: [], known_for: [] },
      { group: 1, members: 10, centre: [1, 1], hull: [], known_for: [] },
    ],
  ),
    constituencies: [{ code: 'cso_dom', participants: 12 }],
  };

  it('count as silent who passed or did not vote', () => {
    const sides = sidesOf(united, map);
    expect(sides.map(({ name, silent: count }) => [name, count])).toEqual([
      ['A', 3],
      ['B', 1],
      ['cso_dom', 3],
    ]);
  });

  it('rank what unites and what divides', () => {
    expect(commonGround(map).map((item) => item.statement)).toEqual([1]);
    expect(mostDivisive(map).map((item) => item.statement)).toEqual([2]);
    expect(bond(map, 0, 1)).toBeGreaterThan(0);
  });

  it('stand in the table, quoted and harmless in a spreadsheet', () => {
    const texts = [
      { statement: 1, language: 'en', text: { en: '=1+1, "so"' } },
    ] as unknown as Statement[];
    const csv = toCsv(csvRows(map, texts));
    expect(csv).toContain('1,group,A,9,0,1,12,,,,en,"\'=1+1, ""so"""\r\n');
    expect(csv.split('\r\n')[0]).toContain('statement,side_kind,side,agree');
  });
});

describe('Following a map', () => {
  it('coalesces events, and fetches again when one came meanwhile', async () => {
    vi.useFakeTimers();
    let listener!: FeedListener;
    let size = 0;
    const fetch = vi.fn(async () => size);
    const stop = follow({
      feed: { open: (given) => ((listener = given), () => undefined) },
      fetch,
      wanted: (change) => change.size,
      failed: () => undefined,
      spacing: 300,
      polling: 3_000,
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fetch).toHaveBeenCalledTimes(1);
    size = 4;
    for (const at of [1, 2, 3, 4]) listener.change({ size: at, questions: [] } as Change);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fetch).toHaveBeenCalledTimes(3);
    listener.down();
    await vi.advanceTimersByTimeAsync(6_100);
    expect(fetch).toHaveBeenCalledTimes(5);
    listener.up();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(fetch).toHaveBeenCalledTimes(5);
    stop();
    vi.useRealTimers();
  });
});
