import { describe, expect, it } from 'vitest';

import { byDays } from './days';
import type { Decision } from './shapes';

const one = (decision: number, given: Partial<Decision>) =>
  ({ decision, status: 'open', closes: null, concluded: null, opened: null, ...given }) as Decision;

describe('Decisions by their days', () => {
  it('are open, to come or past on the reader’s day', () => {
    const days = byDays([
      one(1, { concluded: { at: 50, index: 0, upheld: true } }),
      one(2, { opened: 10, closes: 90 }),
      one(3, { opened: 10, closes: 100 }), // closed, not counted
      one(4, { opened: 20 }),
      one(5, { closes: 300 }),
      one(6, { status: 'replaced', opened: 10 }),
      one(7, { opened: 30, closes: 200 }),
    ], 100);
    const numbers = (list: Decision[]) => list.map(({ decision }) => decision);
    expect(numbers(days.open)).toEqual([7, 4]);
    expect(numbers(days.coming)).toEqual([5]);
    expect(numbers(days.past)).toEqual([3, 2, 1]);
  });
});
