import { describe, expect, it } from 'vitest';

import { Merges } from './merges';

const duplicate = (statement: number) =>
  ({ statement, status: 'rejected', reason: 'duplicate' }) as const;
const accepted = (statement: number) =>
  ({ statement, status: 'accepted', reason: 'clear' }) as const;

describe('Merged statements', () => {
  it('are read under the one that stays, through every step', () => {
    const merges = new Merges([{ statement: 2, into: 3 }, { statement: 3, into: 1 },
      { statement: 5, into: 1 }], [accepted(1), duplicate(2), duplicate(3), duplicate(5)]);
    expect([1, 2, 3].map((item) => merges.into(item))).toEqual([null, 1, 1]);
    expect(merges.sources(1)).toEqual([2, 3, 5]);
    expect(merges.sources(3)).toEqual([]);
  });

  it('stand by themselves once they are accepted again, and say that they were merged', () => {
    const merges = new Merges([{ statement: 2, into: 1 }], [accepted(1), accepted(2)]);
    expect(merges.into(2)).toBe(null);
    expect(merges.sources(1)).toEqual([]);
    expect([1, 2].map((item) => merges.apart(item))).toEqual([false, true]);
  });

  it('are not those that were rejected as duplicates without saying of what', () => {
    expect(new Merges([], [duplicate(4)]).into(4)).toBe(null);
  });
});
