import { describe, expect, it, vi } from 'vitest';

import type { Change } from '../api/shapes';
import { follow, type FeedListener } from './follow';
import { wilson } from './interval';
import { mapOf, statement } from './invented_map';
import { myPlace, votesMissing } from './place';

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
